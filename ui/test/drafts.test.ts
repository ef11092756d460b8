import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { flushDrafts } from "$ipc";
import { go, goTop } from "$shared";
import { open } from "./open";

describe("a draft", () => {
  it("is in the vault after a moment, survives leaving the page, and is gone once the form is saved", async () => {
    const { user, host } = open();
    await screen.findByTestId("nav-today");
    go({ at: "settings" });
    const name = await screen.findByTestId<HTMLInputElement>("office-name");
    await waitFor(() => expect(name.value).toContain("Kárpát"));
    expect(host.world.drafts.size).toBe(0);
    await user.type(name, " II");
    await waitFor(() => expect(host.world.drafts.size).toBe(1), { timeout: 2500 });
    goTop({ at: "today" });
    go({ at: "settings" });
    await waitFor(() => expect(screen.getByTestId<HTMLInputElement>("office-name").value).toBe("Kárpát Egészség Zrt. II"));
    await screen.findByText("What you typed before was put back.");
    await user.click(screen.getByTestId("save-office"));
    await screen.findByText("Saved.");
    expect(host.world.drafts.size).toBe(0);
  });

  it("is written at once before the vault locks", async () => {
    const { user, host } = open();
    await screen.findByTestId("nav-today");
    go({ at: "settings" });
    const name = await screen.findByTestId<HTMLInputElement>("office-name");
    await waitFor(() => expect(name.value).toContain("Kárpát"));
    await user.type(name, "!");
    await flushDrafts();
    expect([...host.world.drafts.values()]).toMatchObject([{ name: "Kárpát Egészség Zrt.!" }]);
  });
});
