import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { go, goTop, route } from "$shared";
import { registersOf } from "$ipc/fake/desk";
import type { World } from "$ipc/fake/world";
import { isAccessible, open } from "./open";

const ANNA = 3;

/** The calendar has changed: Anna's date would move later. */
function shut(world: World): void {
  const view = registersOf(world).requests.get(ANNA);
  if (view) view.deadlines = view.deadlines.map((deadline) => ({ ...deadline, later: "2026-10-06" }));
}

async function page(change?: Parameters<typeof open>[0]) {
  const opened = open(change);
  await screen.findByTestId("nav-today");
  go({ at: "request", id: ANNA });
  await screen.findByTestId("request-title");
  return opened;
}
const asked = (host: ReturnType<typeof open>["host"], command: string) => host.calls.findLast((call) => call.command === command)?.request;

describe("the clock of a request", () => {
  it("asks for the day, the reason and the two findings before a doubt about identity stops it", { timeout: 20_000 }, async () => {
    const { user, host } = await page();
    await user.click(screen.getByTestId("clock-identity-asked"));
    const dialog = within(await screen.findByTestId("event-dialog"));
    expect(screen.getByTestId("event-effect").textContent).toContain("The clock stands still until the answer arrives.");
    await isAccessible();
    await user.type(screen.getByTestId("event-reasons"), "The address is not on file.");
    await user.click(screen.getByTestId("event-record"));
    await waitFor(() => expect(screen.getByTestId("event-prompt").textContent).toContain("Fill this in."));
    await user.click(within(screen.getByTestId("event-prompt")).getByLabelText("Yes"));
    await user.click(screen.getByTestId("event-record"));
    await waitFor(() => expect(screen.getByTestId("event-needed").textContent).toContain("Fill this in."));
    await user.click(within(screen.getByTestId("event-needed")).getByLabelText("No"));
    await user.click(screen.getByTestId("event-record"));
    await waitFor(() => expect(screen.queryByTestId("event-dialog")).toBeNull());
    expect(dialog).toBeTruthy();
    expect(asked(host, "record_event")).toMatchObject({ id: ANNA, event: "identity-asked", prompt: true, needed: false, reasons: "The address is not on file." });
    // What has no effect says so beside the date, without a click.
    expect((await screen.findByTestId("due-remarks")).textContent).toContain("was not reasonably needed and does not stop the clock");
    expect(screen.getByTestId("clock-identity-received")).toBeTruthy();
    expect(screen.getByTestId("due").textContent).toContain("Waiting for proof of identity since");
  });

  it("says beforehand what an extension does, and records one without reasons as what happened", async () => {
    const { user } = await page();
    await user.click(screen.getByTestId("clock-extended"));
    await screen.findByTestId("event-dialog");
    await user.clear(screen.getByTestId("event-on"));
    await user.type(screen.getByTestId("event-on"), "6.10.2026");
    await waitFor(() => expect(screen.getByTestId("event-effect").textContent).toContain("The time for telling the person has passed"));
    await user.clear(screen.getByTestId("event-on"));
    await user.type(screen.getByTestId("event-on"), "20.9.2026");
    await waitFor(() => expect(screen.getByTestId("event-effect").textContent).toContain("Told with reasons by Mon 5 Oct 2026, it moves the date to"));
    await user.click(screen.getByTestId("event-record"));
    await waitFor(() => expect(screen.queryByTestId("event-dialog")).toBeNull());
    expect((await screen.findByTestId("due-remarks")).textContent).toContain("it gave no reasons");
  });

  it("says that a fee stops no clock under this law, and lets it be recorded", async () => {
    const { user, host } = await page();
    await user.click(screen.getByTestId("clock-fee-asked"));
    expect((await screen.findByTestId("event-effect")).textContent).toContain("Under this law the clock runs on.");
    await user.click(screen.getByTestId("event-record"));
    await waitFor(() => expect(asked(host, "record_event")).toMatchObject({ event: "fee-asked" }));
  });

  it("does not move later before the officer says so", async () => {
    const { user, host } = await page(shut);
    expect(screen.getByTestId("due-date").textContent).toBe("Monday 5 October");
    expect(screen.getByTestId("due-later").textContent).toContain("would give Tue 6 Oct 2026");
    await isAccessible();
    await user.click(screen.getByTestId("due-move"));
    await waitFor(() => expect(screen.getByTestId("due-date").textContent).toBe("Tuesday 6 October"));
    expect(asked(host, "decide_moves")).toEqual({ requests: [ANNA], accept: true });
    expect(screen.queryByTestId("due-later")).toBeNull();
  });
});

describe("a date anywhere", () => {
  it("explains itself in the queue by one click, and does not open the row", async () => {
    const { user } = open();
    await screen.findByTestId("nav-today");
    goTop({ at: "requests" });
    const [first] = await screen.findAllByTestId("queue-why");
    if (!first) throw new Error("no date in the queue");
    await user.click(first);
    expect((await screen.findByText("A weekend: moved to Mon 5 October 2026")).closest("ol")).toBeTruthy();
    expect(route().at).toBe("requests");
    await isAccessible();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByText("A weekend: moved to Mon 5 October 2026")).toBeNull());
  });

  it("explains itself on Today by one click, and beside it the line still opens the request", async () => {
    const { user } = open();
    const [first] = await screen.findAllByTestId("today-why");
    if (!first) throw new Error("no date on Today");
    await user.click(first);
    await screen.findByText("One month ends Sat 3 October 2026");
    expect(route().at).toBe("today");
    await isAccessible();
  });

  it("is shown with its argument while a request is taken in", async () => {
    const { user } = open();
    await screen.findByTestId("nav-today");
    go({ at: "intake" });
    await user.click(await screen.findByTestId("intake-right-access"));
    const dates = await screen.findByTestId("intake-dates");
    expect(dates.textContent).toContain("The date it will have");
    expect(dates.textContent).toContain("GDPR 12(3)");
    await isAccessible();
  });
});

describe("a change of law or calendar", () => {
  it("lists on Today the cases that would move later, with both dates and why, and moves the chosen ones", async () => {
    const { user, host } = open(shut);
    expect((await screen.findByTestId("later-dates")).textContent).toContain("One open case would be due later");
    await user.click(screen.getByTestId("look-at-moves"));
    const dialog = await screen.findByTestId("moves-dialog");
    await waitFor(() => expect(dialog.textContent).toContain("Mon 5 Oct 2026 → Tue 6 Oct 2026"));
    expect(dialog.textContent).toContain("The office’s own closing days have changed");
    await isAccessible();
    await user.click(screen.getByTestId(`move-${ANNA}`));
    expect((screen.getByTestId("moves-accept") as HTMLButtonElement).disabled).toBe(true);
    await user.click(screen.getByTestId(`move-${ANNA}`));
    await user.click(screen.getByTestId("moves-keep"));
    await waitFor(() => expect(screen.getByTestId("moves-dialog").textContent).toContain("No case waits for your decision."));
    expect(asked(host, "decide_moves")).toEqual({ requests: [ANNA], accept: false });
  });

  it("writes the deadlines to a calendar file from Today", async () => {
    const { user, host } = open();
    await user.click(await screen.findByTestId("deadline-file"));
    await screen.findByText(/deadlines written/);
    expect(asked(host, "pick_save")).toEqual({ suggestedName: "deadlines.ics" });
    expect(host.calls.some((call) => call.command === "export_deadlines")).toBe(true);
  });
});
