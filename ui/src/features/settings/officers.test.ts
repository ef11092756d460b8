import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { go } from "$shared";
import { officersOf } from "../../ipc/fake/registers/officers";
import { rightsOf } from "../../ipc/fake/world";
import { isAccessible, open } from "../../../test/open";

async function officers(change?: Parameters<typeof open>[0]) {
  const opened = open(change);
  await screen.findByTestId("nav-today");
  go({ at: "settings", section: "officers" });
  await screen.findByTestId("officers");
  return opened;
}
type Opened = Awaited<ReturnType<typeof officers>>;
async function menu({ user }: Opened, at: number, testid: string) {
  await user.click(screen.getAllByTestId("officer-more")[at] as HTMLElement);
  await user.click(await screen.findByTestId(testid));
}

describe("officers", () => {
  it("lets somebody in by a code that is shown once", async () => {
    const opened = await officers();
    await isAccessible();
    await opened.user.click(screen.getByTestId("officer-invite"));
    await opened.user.click(screen.getByTestId("officer-invite-now"));
    await screen.findByText("Fill this in.");
    await opened.user.type(screen.getByTestId("officer-name"), "Nagy Ilona");
    await opened.user.click(screen.getByTestId("officer-may-notes"));
    await isAccessible();
    await opened.user.click(screen.getByTestId("officer-invite-now"));
    const code = await screen.findByTestId("invitation-code");
    expect(code.querySelectorAll("li")).toHaveLength(14);
    await isAccessible();
    await opened.user.click(screen.getByTestId("save-invitation"));
    await screen.findByText(/Delete the file once it is printed/);
    await opened.user.click(screen.getByTestId("handed-over"));
    await waitFor(() => expect(screen.queryByTestId("invitation")).toBeNull());
    expect(screen.getAllByTestId("officer").map((one) => one.dataset.state)).toEqual(["active", "active", "invited"]);
    expect(opened.host.calls.filter(({ command }) => command === "invite_officer").at(-1)?.request).toEqual({ name: "Nagy Ilona", role: "handler", notes: true });
  });

  it("says before a removal what it does and what it cannot", async () => {
    const opened = await officers();
    await menu(opened, 1, "officer-remove");
    await screen.findByText(/encrypted anew/);
    screen.getByText(/What they may still hold/);
    await isAccessible();
    await opened.user.click(screen.getByTestId("officer-remove-now"));
    await waitFor(() => expect(officersOf(opened.host.world)[1]?.state).toBe("removed"));
    await waitFor(() => expect(screen.getAllByTestId("officer-more")).toHaveLength(1));
  });

  it("grants and withdraws notes, changes a role, and says why the last one stays", async () => {
    const opened = await officers();
    await menu(opened, 1, "officer-notes");
    await waitFor(() => expect(officersOf(opened.host.world)[1]?.notes).toBe(true));
    // The menu lets go of the page a moment after it closes.
    await waitFor(() => expect(document.body.style.pointerEvents).not.toBe("none"));
    await menu(opened, 0, "officer-change");
    await opened.user.click(screen.getByLabelText("Auditor"));
    await opened.user.click(screen.getByTestId("officer-change-now"));
    await screen.findByText(/Somebody has to remain/);
  });

  it("takes an invited officer from the code to their own recovery sheet", async () => {
    const opened = open((world) => (world.session = { ...world.session, state: "locked" }));
    await opened.user.click(await screen.findByTestId("use-recovery"));
    await opened.user.type(screen.getByTestId("recovery-code"), "INVITED-CODE");
    await opened.user.type(screen.getByTestId("new-passphrase"), "four green kettles under a slow moon");
    await screen.findByTestId("passphrase-strength");
    await opened.user.type(screen.getByTestId("new-passphrase-again"), "four green kettles under a slow moon");
    await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>("recover").disabled).toBe(false));
    await opened.user.click(screen.getByTestId("recover"));
    await screen.findByTestId("recovery-groups");
    await isAccessible();
  });
});

describe("roles", () => {
  it("offers an auditor nothing that writes", async () => {
    const { user } = open((world) => (world.session = { ...world.session, role: "auditor", may: rightsOf("auditor"), notes: false }));
    await screen.findByTestId("reads-only");
    expect(screen.queryByTestId("new-request")).toBeNull();
    go({ at: "request", id: 10 });
    await screen.findByTestId("request-title");
    for (const testid of ["next", "amend", "compose-report", "choose-sources"]) expect(screen.queryByTestId(testid), testid).toBeNull();
    await user.click(screen.getByTestId("request-more"));
    await screen.findByTestId("menu-prove");
    expect(screen.queryByTestId("verify-identity")).toBeNull();
    await user.keyboard("{Escape}");
    go({ at: "settings", section: "officers" });
    await screen.findByTestId("officers");
    expect(screen.queryByTestId("officer-invite")).toBeNull();
    expect(screen.queryByTestId("officer-more")).toBeNull();
  });

  it("tells of attempts that failed before this unlock", async () => {
    const { user } = open((world) => (world.session = { ...world.session, failedAttempts: { count: 3, first: "2026-09-22T18:00:00Z", last: "2026-09-22T18:05:00Z" } }));
    const banner = await screen.findByTestId("failed-attempts");
    expect(banner.textContent).toContain("3 attempts");
    await user.click(screen.getByTestId("attempts-mine"));
    await waitFor(() => expect(screen.queryByTestId("failed-attempts")).toBeNull());
  });
});
