import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { go } from "$shared";
import { isAccessible, open } from "../../../test/open";

const PASSPHRASE = "correct horse battery staple river lamp moss";
const RENEWED = "seven words that nobody guesses at";
const FIRST = "1abc 2def 3ghj 4kmn 5pqr 6stv 7wxy 8z01";
const SECOND = "2BCD-3EFG-4HJK-5MNP-6QRS-7TVW-8XYZ-9012";

describe("three recovery sheets", () => {
  it("are made in the place of the one, and each is saved and proved to be there", async () => {
    const { user, host } = open();
    await screen.findByTestId("nav-today");
    go({ at: "settings", section: "security" });
    await user.type(await screen.findByTestId("sheet-passphrase"), PASSPHRASE);
    await isAccessible();
    await user.click(screen.getByTestId("new-recovery-sheets"));
    for (const [number, groups] of [["1", ["2def", "7wxy"]], ["2", ["3EFG", "8XYZ"]], ["3", ["4FGH", "9YZ0"]]] as const) {
      await screen.findByRole("heading", { name: `Recovery sheet ${number} of 3` });
      expect(screen.getByText(/This sheet alone opens nothing/)).toBeTruthy();
      await user.click(screen.getByTestId("save-recovery"));
      await screen.findByText(/Print it, then delete the file/);
      await isAccessible();
      await user.click(screen.getByTestId("next"));
      await user.type(screen.getByTestId("recovery-group-1"), "nope");
      await user.click(screen.getByTestId("confirm-recovery"));
      await screen.findByText(/That is not what stands on the sheet/);
      await user.clear(screen.getByTestId("recovery-group-1"));
      await user.type(screen.getByTestId("recovery-group-1"), groups[0]);
      await user.type(screen.getByTestId("recovery-group-2"), groups[1]);
      await user.click(screen.getByTestId("confirm-recovery"));
    }
    await screen.findByText(/You have three sheets, of which two are needed/);
    expect(screen.getByTestId("new-recovery-sheet").textContent).toContain("in their place");
    expect(host.calls.filter(({ command }) => command === "save_recovery_sheet").map(({ request }) => request)).toEqual([{ sheet: 1 }, { sheet: 2 }, { sheet: 3 }]);
  });

  it("open the vault two at a time, and say what is wrong with one alone or the same twice", async () => {
    const { user, host } = open((world) => {
      world.session.state = "locked";
      world.threeSheets = true;
    });
    await user.click(await screen.findByTestId("use-recovery"));
    await user.type(screen.getByTestId("recovery-code"), FIRST);
    await user.type(screen.getByTestId("new-passphrase"), RENEWED);
    await user.type(screen.getByTestId("new-passphrase-again"), RENEWED);
    await waitFor(() => expect(screen.getByTestId("recover")).toHaveProperty("disabled", false));
    await user.click(screen.getByTestId("recover"));
    await screen.findByText(/one of three sheets. It opens nothing alone/);
    await user.click(screen.getByTestId("two-sheets"));
    expect(screen.getByTestId("recover")).toHaveProperty("disabled", true);
    await user.type(screen.getByTestId("recovery-code-2"), FIRST);
    await user.click(screen.getByTestId("recover"));
    await screen.findByText(/That is the same sheet again/);
    expect(screen.getByTestId("recovery-code-2").getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByTestId("recovery-code").getAttribute("aria-invalid")).not.toBe("true");
    await isAccessible();
    await user.clear(screen.getByTestId("recovery-code-2"));
    await user.type(screen.getByTestId("recovery-code-2"), SECOND);
    await user.click(screen.getByTestId("recover"));
    await screen.findByTestId("nav-requests");
    expect(host.world.passphrase).toBe(RENEWED);
  });
});
