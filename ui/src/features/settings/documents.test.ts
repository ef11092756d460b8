import { screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { isAccessible, open } from "../../../test/open";

describe("the font pack", () => {
  it("is brought by a dialog, shown with what it covers, counts from the next start, and can be removed", async () => {
    const { user, host } = open();
    await user.click(await screen.findByTestId("nav-settings"));
    await user.click(await screen.findByTestId("settings-documents"));
    await screen.findByText("No font files yet.");
    await user.click(screen.getByTestId("add-font"));
    const row = await screen.findByTestId("font-file");
    expect(host.calls.find(({ command }) => command === "pick_file")?.request).toEqual({ purpose: "font" });
    for (const words of ["NotoSansCJK-Regular.ttc", "19", "Hong Kong, Japan, Korea, China, Taiwan", "From the next start"]) expect(row.textContent).toContain(words);
    expect(screen.getByRole("status").textContent).toContain("Lock the vault");
    await isAccessible();

    await user.click(screen.getByTestId("add-font"));
    expect((await screen.findByRole("alert")).textContent).toContain("not one of Noto Sans CJK");

    await user.click(screen.getByRole("button", { name: "Remove NotoSansCJK-Regular.ttc" }));
    await screen.findByText("No font files yet.");
    expect(screen.queryByText(/Lock the vault/)).toBeNull();
  });
});
