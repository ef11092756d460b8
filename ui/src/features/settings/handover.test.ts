import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { go } from "$shared";
import { rightsOf } from "../../ipc/fake/world";
import { isAccessible, open } from "../../../test/open";

async function handover(change?: Parameters<typeof open>[0]) {
  const opened = open(change);
  await screen.findByTestId("nav-today");
  go({ at: "settings", section: "handover" });
  return opened;
}

const inCopy: Parameters<typeof open>[0] = (world) => {
  const here = { name: "Nagy Ilona", by: "Tóth Márta", madeAt: "2026-09-20T08:00:00Z", until: "2026-12-11" };
  world.session = { ...world.session, officer: "Nagy Ilona", role: "handler", may: rightsOf("handler", true), notes: false, handover: here };
};

describe("handover copies", () => {
  it("says what the person will read and that the copy stays theirs, and makes it in a folder of the dialog", async () => {
    const { user, host } = await handover();
    await screen.findByTestId("handover-none");
    await isAccessible();
    await user.click(screen.getByTestId("handover-make"));
    screen.getByText(/Confidential notes stay here/);
    screen.getByText(/cannot be called back/);
    await isAccessible();
    await user.type(screen.getByTestId("handover-name"), "Nagy Ilona");
    await user.type(screen.getByTestId("handover-until"), "2026-10-20");
    await user.type(screen.getByTestId("handover-why"), "Leave");
    await user.click(screen.getByTestId("handover-propose"));
    const words = (await screen.findByTestId("handover-proposed")).textContent;
    expect(words.split(" ")).toHaveLength(7);
    await user.type(screen.getByTestId("new-passphrase-again"), words);
    await user.type(screen.getByTestId("handover-own"), "not the passphrase of mine");
    const now = screen.getByTestId<HTMLButtonElement>("handover-make-now");
    await waitFor(() => expect(now.disabled).toBe(false));
    await user.click(now);
    await waitFor(() => expect(now.getAttribute("aria-busy")).not.toBe("true"));
    expect(screen.queryAllByTestId("handover")).toHaveLength(0);
    await user.clear(screen.getByTestId("handover-own"));
    await user.type(screen.getByTestId("handover-own"), host.world.passphrase);
    await user.click(now);
    await screen.findByTestId("handover");
    expect(host.calls.filter(({ command }) => command === "make_handover").at(-1)?.request).toMatchObject({ name: "Nagy Ilona", until: "2026-10-20", why: "Leave" });
    await isAccessible();
  });

  it("shows what came back row by row, takes in what is accepted, and says when there is nothing new", async () => {
    const { user, host } = await handover();
    await user.click(await screen.findByTestId("handover-take"));
    await waitFor(() => expect(screen.getAllByTestId("handback-row")).toHaveLength(4));
    await isAccessible();
    const boxes = screen.getAllByTestId<HTMLInputElement>("handback-item");
    expect(boxes).toHaveLength(3);
    await user.click(boxes[0] as HTMLElement);
    await user.click(screen.getByTestId("handback-take"));
    await screen.findByText("One row was taken in.");
    expect(host.calls.filter(({ command }) => command === "take_handback").at(-1)?.request).toMatchObject({ items: ["task-3-aa"] });
    expect(screen.getAllByTestId("handback-row").map((one) => one.dataset.standing)).toEqual(["new", "taken", "answered", "closed"]);
  });

  it("says all the time what a copy is, offers what collects, and gives it back", async () => {
    const { user } = await handover(inCopy);
    const banner = await screen.findByTestId("handover-banner");
    expect(banner.textContent).toMatch(/Handover copy of .*read-only, until .*11 December/);
    expect(screen.queryByTestId("handover-make")).toBeNull();
    await user.click(await screen.findByTestId("give-back"));
    await screen.findByText(/2 tasks, 3 pieces of data/);
    await isAccessible();
    go({ at: "settings", section: "officers" });
    await screen.findByTestId("officers");
    expect(screen.queryByTestId("officer-invite")).toBeNull();
  });
});
