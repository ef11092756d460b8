import { screen, waitFor } from "@testing-library/svelte";
import type userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { go } from "$shared";
import type { Fake } from "$ipc/fake";
import { registersOf } from "$ipc/fake/desk";
import { isAccessible, open } from "../../../../test/open";

const ANNA = 3;
const last = (host: Fake, command: string) => host.calls.findLast((call) => call.command === command)?.request;

/** A request for rectification by somebody on file, whose identity is or is not settled. */
async function rectification(settled: boolean): Promise<{ host: Fake; user: ReturnType<typeof userEvent.setup> }> {
  const opened = open((world) => {
    const view = registersOf(world).requests.get(ANNA);
    if (!view) return;
    view.row = { ...view.row, rights: ["rectification"] };
    view.checklist = [];
    view.subject = view.candidates[0] ?? null;
    if (settled) view.ownership = view.identity;
  });
  await screen.findByTestId("nav-today");
  go({ at: "request", id: ANNA });
  await screen.findByTestId("request-title");
  await opened.user.click(screen.getByRole("tab", { name: "Corrections" }));
  return opened;
}

async function takeDown(user: ReturnType<typeof userEvent.setup>, value: string) {
  await user.click(await screen.findByTestId("correction-add"));
  await user.type(await screen.findByTestId("correction-new"), value);
  await user.click(screen.getByTestId("correction-propose"));
}

describe("what is to be corrected", () => {
  it("is taken down from what stands in the record, made, and shown as made", async () => {
    const { host, user } = await rectification(true);
    await screen.findByText("Nothing has been taken down yet");
    await user.click(screen.getByTestId("correction-add"));
    expect((await screen.findByTestId<HTMLTextAreaElement>("correction-old")).value).toBe("Kovács");
    await user.type(screen.getByTestId("correction-new"), "Kovács-Szabó");
    await isAccessible();
    await user.click(screen.getByTestId("correction-propose"));
    const row = await screen.findByTestId("correction-1");
    expect(last(host, "propose_correction")).toMatchObject({ id: ANNA, field: "family-name", old: "Kovács", new: "Kovács-Szabó" });
    expect(row.textContent).toContain("Last name");
    await user.click(screen.getByTestId("correction-make-1"));
    await waitFor(() => expect(screen.getByTestId("correction-1").dataset["state"]).toBe("made"));
    expect(screen.queryByTestId("correction-make-1")).toBeNull();
    await isAccessible();
  });

  it("waits for the gate and says why", async () => {
    const { user } = await rectification(false);
    await takeDown(user, "Szabó");
    expect((await screen.findByTestId<HTMLButtonElement>("correction-make-1")).disabled).toBe(true);
    expect(screen.getByText("Nobody has confirmed yet whose data these are.")).toBeTruthy();
  });

  it("is declined only with a reason, at the field that lacks it", async () => {
    const { host, user } = await rectification(true);
    await takeDown(user, "Szabó");
    await user.click(await screen.findByTestId("correction-decline-1"));
    await user.click(screen.getByTestId("correction-decline-do"));
    expect((await screen.findByRole("alert")).textContent).toBeTruthy();
    await user.type(screen.getByTestId("correction-reason"), "The deed says otherwise.");
    await user.click(screen.getByTestId("correction-decline-do"));
    await waitFor(() => expect(screen.getByTestId("correction-1").dataset["state"]).toBe("declined"));
    expect(last(host, "decline_correction")).toEqual({ correction: 1, reason: "The deed says otherwise." });
  });
});
