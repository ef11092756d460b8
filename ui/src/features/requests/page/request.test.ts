import { screen, waitFor, within } from "@testing-library/svelte";
import type userEvent from "@testing-library/user-event";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { go, route } from "$shared";
import type { Fake } from "$ipc/fake";
import { registersOf } from "$ipc/fake/desk";
import { isAccessible, open } from "../../../../test/open";

type User = ReturnType<typeof userEvent.setup>;
const ANNA = 3;

async function request(id: number, change?: Parameters<typeof open>[0]): Promise<{ host: Fake; user: User }> {
  const opened = open(change);
  await screen.findByTestId("nav-today");
  go({ at: "request", id });
  await screen.findByTestId("request-title");
  return opened;
}
const next = async (user: User) => user.click(await screen.findByTestId("next-action"));
const nextIs = (step: string) => waitFor(() => expect(screen.getByTestId("next").dataset["next"]).toBe(step));
const radio = (group: string, value: string) => within(screen.getByTestId(group)).getByDisplayValue(value);
const last = (host: Fake, command: string) => host.calls.findLast((call) => call.command === command)?.request;

/** Chooses from a list by its keys and its words; jsdom draws no list, so the option is found by what it says. */
async function choose(user: User, testid: string, label: string): Promise<void> {
  (await screen.findByTestId(testid)).focus();
  await user.keyboard("{Enter}");
  const option = await waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[role="option"][data-label="${label}"]`);
    if (!found) throw new Error(`no option ${label}`);
    return found;
  });
  await user.click(option);
}

// Pages are drawn as wide as the window, which jsdom does not measure.
beforeAll(() => void Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => 800 }));
afterAll(() => void Reflect.deleteProperty(HTMLElement.prototype, "clientWidth"));

describe("a request’s page", () => {
  it("says what stands, until when, and by which rule", async () => {
    await request(ANNA);
    expect(screen.getByTestId("request-title").textContent).toBe("Access · Kovács Anna");
    expect(screen.getByTestId("due-date").textContent).toBe("Monday 5 October");
    expect(screen.getByTestId("due-left").textContent).toBe("12 days left");
    expect(screen.getByTestId("due").textContent).toContain("A weekend: moved to Mon 5 October 2026");
    expect(screen.getByRole("list", { name: "Where it stands" }).textContent).toMatch(/Received.*Identity.*Ownership.*Sources.*Review.*Release.*Close/);
    expect(document.querySelector('[aria-current="step"]')?.textContent).toBe("Ownership");
    await isAccessible();
  });

  it("says “late” in words and shows an unknown action neutrally", async () => {
    await request(1, (world) => {
      const view = registersOf(world).requests.get(1);
      view?.timeline.unshift({ seq: 9999, at: "2026-09-22T10:00:00Z", by: "Tóth Márta", action: "thing.done", args: {}, fields: [] });
    });
    expect(screen.getByTestId("due-left").textContent).toBe("2 days late");
    expect(screen.getByText(/Recorded: thing.done/)).toBeTruthy();
  });

  it("is confined to named officers with a reason, and opened again", { timeout: 60_000 }, async () => {
    const { user, host } = await request(ANNA);
    expect(screen.getByTestId("who-sees").textContent).toContain("Everybody in the office");
    await user.click(screen.getByTestId("who-sees-change"));
    await screen.findByTestId("named-dialog");
    const save = () => screen.getByTestId("named-save") as HTMLButtonElement;
    expect(save().disabled, "nothing is changed").toBe(true);
    await user.click(radio("named-choice", "named"));
    expect((screen.getByTestId("named-a") as HTMLInputElement).disabled, "whoever says it stays").toBe(true);
    await user.click(save());
    await screen.findByRole("alert");
    expect(last(host, "confine_request")).toEqual({ id: ANNA, officers: ["a"], reason: "" });
    await user.type(screen.getByTestId("named-reason"), "A colleague asks.");
    await user.click(screen.getByTestId("named-b"));
    await isAccessible();
    await user.click(save());
    await waitFor(() => expect(screen.queryByTestId("named-dialog")).toBeNull());
    expect(last(host, "confine_request")).toEqual({ id: ANNA, officers: ["a", "b"], reason: "A colleague asks." });
    await waitFor(() => expect(screen.getByTestId("who-sees").textContent).toMatch(/Only named officers.*Tóth Márta, Szabó Gergő/));
    expect(screen.getByText("Confined to named officers")).toBeTruthy();

    await user.click(screen.getByTestId("who-sees-change"));
    await user.click(radio("named-choice", "everybody"));
    await user.type(screen.getByTestId("named-reason"), "It is over.");
    await user.click(save());
    await waitFor(() => expect(screen.getByTestId("who-sees").textContent).toContain("Everybody in the office"));
    expect(last(host, "confine_request")).toEqual({ id: ANNA, officers: [], reason: "It is over." });
  });

  it("goes from two separate confirmations to a completed request and its letter", { timeout: 60_000 }, async () => {
    const { user, host } = await request(10);
    await nextIs("verify-identity");
    await next(user);
    await screen.findByTestId("identity-dialog");
    await isAccessible();
    expect((screen.getByTestId("identity-confirm") as HTMLButtonElement).disabled).toBe(true);
    await user.click(radio("identity-method", "in-person"));
    await user.click(screen.getByTestId("identity-confirm"));
    await nextIs("confirm-ownership");
    await waitFor(() => expect(screen.queryByTestId("identity-dialog")).toBeNull());

    await next(user);
    await screen.findByTestId("ownership-dialog");
    await isAccessible();
    await user.type(screen.getByTestId("ownership-search"), "60112");
    await user.click(within(await screen.findByTestId("ownership-subject-4")).getByRole("radio"));
    await user.click(radio("ownership-method", "customer-number"));
    await user.click(screen.getByTestId("ownership-confirm"));
    await nextIs("choose-sources");
    expect(last(host, "confirm_ownership")).toMatchObject({ id: 10, subjectId: 4, method: "customer-number" });

    await next(user);
    await user.click(await screen.findByTestId("source-choice-1"));
    await user.click(screen.getByTestId("source-choice-2"));
    await isAccessible();
    await user.click(screen.getByTestId("sources-assign"));
    await nextIs("collect");

    const [first = "", second = ""] = screen.getAllByTestId(/^task-attach-/).map((button) => button.dataset["testid"]?.split("-").at(-1) ?? "");
    await user.click(screen.getByTestId(`task-attach-${first}`));
    await user.click(await screen.findByTestId(/^finding-open-/));
    await screen.findByTestId("finding-dialog");
    await screen.findByText("1–25 of 64");
    await isAccessible();
    await user.click(screen.getByTestId("column-0"));
    await user.click(screen.getByTestId("columns-save"));
    await waitFor(() => expect(screen.queryByTestId("finding-dialog")).toBeNull());
    expect((last(host, "choose_columns") as { columns: { chosen: boolean }[] }).columns.map(({ chosen }) => chosen)).toEqual([false, true, true, true, false]);
    await user.click(screen.getByTestId(`task-answered-${first}`));
    await waitFor(() => expect(screen.getByTestId(`task-${first}`).dataset["state"]).toBe("answered"));
    await user.click(screen.getByTestId(`task-nothing-${second}`));
    await nextIs("answer-checklist");
    await isAccessible();

    await next(user);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("checklist-write-automated")));
    await user.keyboard("{Enter}");
    await user.type(await screen.findByTestId("checklist-text"), "None.");
    await user.click(screen.getByTestId("checklist-save"));
    await nextIs("compose-report");
    await isAccessible();

    await next(user);
    await screen.findByTestId("preview-page");
    await isAccessible();
    await user.click(screen.getByTestId("export-document"));
    await screen.findByText(/^Exported as 2026-0149-access-report\.pdf/);
    await user.click(screen.getByTestId("record-dispatch"));
    await screen.findByTestId("dispatch-dialog");
    await user.click(screen.getByTestId("dispatch-record"));
    await screen.findByText("Fill this in.");
    await user.click(radio("dispatch-way", "post"));
    await user.type(screen.getByLabelText("Registered number"), "RL 123 456 789 HU");
    await user.click(screen.getByTestId("dispatch-record"));
    await user.click(await screen.findByTestId("back-to-request"));
    await nextIs("complete");

    await next(user);
    await choose(user, "complete-outcome", "Answered partly");
    await user.click(radio("complete-reason", "trade-secret"));
    await isAccessible();
    await user.click(screen.getByTestId("complete"));
    await nextIs("nothing");
    expect(screen.getByTestId("due").textContent).toContain("Answered partly");

    await user.click(screen.getByTestId("make-letter-completion"));
    await user.click(await screen.findByTestId("letter-make"));
    await screen.findByTestId("preview-page");
    expect(screen.getByTestId("document-title").textContent).toBe("Completion letter");
  });

  it("closes a task with nothing found in three clicks from the page", async () => {
    const { user, host } = await request(2);
    await user.click(screen.getByTestId("tab-sources"));
    await user.click(await screen.findByTestId("task-nothing-502"));
    await waitFor(() => expect(last(host, "answer_task")).toEqual({ task: 502, state: "nothing-found", note: "" }));
  });

  it("withholds a text on a ground that the requester is told, says how it was weighed, and lets it go out after all", async () => {
    const { user, host } = await request(2);
    await user.click(screen.getByTestId("tab-sources"));
    await user.click(await screen.findByTestId("task-text-502"));
    await user.type(await screen.findByTestId("finding-text-name"), "Note");
    await user.type(screen.getByTestId("finding-text"), "Her colleague Béla complained.");
    await user.click(screen.getByTestId("finding-text-save"));
    const look = await screen.findByTestId(/^finding-open-/);
    await user.click(look);
    await user.click(await screen.findByTestId("finding-withhold"));
    await screen.findByText("Fill this in.");
    await isAccessible();
    await choose(user, "withhold-ground", "it would disclose a trade secret or intellectual property");
    await user.type(screen.getByTestId("withhold-why"), "It names a price.");
    await user.click(screen.getByTestId("finding-withhold"));
    await waitFor(() => expect(screen.queryByTestId("finding-dialog")).toBeNull());
    expect(last(host, "withhold_finding")).toMatchObject({ ground: "trade-secret", why: "It names a price." });
    await screen.findByText("withheld");

    await user.click(screen.getByTestId(/^finding-open-/));
    await screen.findByText(/^Withheld from the answer: it would disclose a trade secret/);
    await isAccessible();
    await user.click(screen.getByTestId("finding-release"));
    await waitFor(() => expect(screen.queryByText("withheld")).toBeNull());
    expect(last(host, "withhold_finding")).toMatchObject({ ground: null });
  });

  it("gives a dropped file to the only open task, and a mail still to the intake", async () => {
    const { user, host } = await request(2);
    await user.click(screen.getByTestId("tab-sources"));
    await screen.findByTestId("task-502");
    host.emit("dropped", { token: "t1", name: "export.csv", size: 5 });
    await screen.findByText("export-2026-09.csv");
    expect(last(host, "attach_finding")).toEqual({ task: 502, file: "t1" });
    host.emit("dropped", { token: "t2", name: "request.eml", size: 5 });
    await waitFor(() => expect(route().at).toBe("intake"));
  });

  it("takes a confirmation back only with a reason", async () => {
    const { user } = await request(ANNA);
    await user.click(screen.getByTestId("take-back-identity"));
    await user.click(await screen.findByTestId("take-back"));
    await screen.findByText("Fill this in.");
    await user.type(screen.getByTestId("take-back-reason"), "wrong person");
    await user.click(screen.getByTestId("take-back"));
    await nextIs("verify-identity");
  });

  it("says beside the button why the report cannot be made", async () => {
    const { user } = await request(ANNA);
    await user.click(screen.getByTestId("tab-documents"));
    const button = await screen.findByTestId("compose-report");
    expect((button as HTMLButtonElement).disabled).toBe(true);
    expect(document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent).toBe("Nobody has confirmed yet whose data these are.");
    await isAccessible();
  });

  it("takes the reasons of an extension by keys alone", async () => {
    const { user, host } = await request(ANNA);
    await user.keyboard("e");
    await choose(user, "event-kind", "Extended");
    await user.type(screen.getByTestId("event-reasons"), "Many sources.");
    await user.click(screen.getByTestId("event-record"));
    await waitFor(() => expect(screen.queryByTestId("event-dialog")).toBeNull());
    expect(last(host, "record_event")).toMatchObject({ id: ANNA, event: "extended", reasons: "Many sources." });
  });

  it("sends only what was corrected", async () => {
    const { user, host } = await request(ANNA);
    await user.click(screen.getByTestId("amend"));
    await user.clear(await screen.findByTestId("amend-phone"));
    await isAccessible();
    await user.click(screen.getByTestId("amend-save"));
    await waitFor(() => expect(last(host, "amend_request")).toMatchObject({ id: ANNA, requester: { phone: "", familyName: "Kovács" } }));
    expect(Object.keys(last(host, "amend_request") as object).sort()).toEqual(["id", "requester"]);
  });

  it("offers to make a report again that the facts have overtaken", async () => {
    const { user } = await request(ANNA, (world) => {
      registersOf(world).documents.push({ id: 77, request: ANNA, number: "2026-0142", due: "2026-10-05", kind: "access-report", title: "Report", language: "hu", pages: 1, size: 1000, sha256: "00", recipient: "Kovács Anna", stale: true, madeAt: "2026-09-20T10:00:00Z", madeBy: "Tóth Márta", exportedAt: null, dispatch: null, fileName: "2026-0142-access-report.pdf", madeFrom: null, languageWanted: null });
    });
    go({ at: "document", id: 77, request: ANNA });
    await screen.findByTestId("document-stale");
    await user.click(screen.getByTestId("export-document"));
    expect((await screen.findByTestId("document-error")).textContent).toContain("The facts have changed");
    await user.click(screen.getByTestId("make-again"));
    await waitFor(() => expect(screen.getByTestId("document-error").textContent).toContain("Nobody has confirmed yet"));
  });

  it("leaves a question by Esc and stays on the page; a second Esc goes back", async () => {
    const { user } = await request(ANNA);
    await next(user);
    await screen.findByTestId("ownership-dialog");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByTestId("ownership-dialog")).toBeNull());
    expect(route()).toEqual({ at: "request", id: ANNA });
    await user.keyboard("{Escape}");
    expect(route().at).toBe("today");
  });
});
