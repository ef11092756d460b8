import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "$i18n";
import { isAccessible, open } from "./open";

const PASSPHRASE = "correct horse battery staple river lamp moss";

describe("the lock screen", () => {
  it("shows the label and nothing about anybody", async () => {
    open((world) => (world.session.state = "locked"));
    await screen.findByRole("heading", { name: "Kárpát 2026" });
    const text = document.body.textContent ?? "";
    for (const secret of ["Tóth", "Kovács", "Zrt", "2026-0142"]) expect(text).not.toContain(secret);
    await isAccessible();
  });

  it("opens the vault, and keeps nothing of the passphrase", async () => {
    const { user } = open((world) => (world.session.state = "locked"));
    await user.type(await screen.findByTestId("unlock-passphrase"), PASSPHRASE);
    await user.click(screen.getByTestId("unlock"));
    await screen.findByTestId("nav-requests");
    expect(new XMLSerializer().serializeToString(document.body)).not.toContain("horse");
  });

  it("says what is wrong at the field, and empties it", async () => {
    const { user } = open((world) => (world.session.state = "locked"));
    const box = await screen.findByTestId<HTMLInputElement>("unlock-passphrase");
    await user.type(box, "not this one{Enter}");
    expect(await screen.findByRole("alert")).toHaveProperty("textContent", "That does not open this vault. Check the keyboard layout and caps lock, then try again.");
    expect(box.getAttribute("aria-invalid")).toBe("true");
    expect(box.value).toBe("");
    await isAccessible();
  });

  it("shows the passphrase only while it is asked to", async () => {
    const { user } = open((world) => (world.session.state = "locked"));
    const box = await screen.findByTestId<HTMLInputElement>("unlock-passphrase");
    expect(box.type).toBe("password");
    await user.click(screen.getByRole("button", { name: "Show the passphrase" }));
    expect(box.type).toBe("text");
  });

  it("opens with the recovery sheet and a new passphrase that the host accepts", async () => {
    const { user, host } = open((world) => (world.session.state = "locked"));
    await user.click(await screen.findByTestId("use-recovery"));
    await user.type(screen.getByTestId("recovery-code"), "k7pm 3xqd 9rtv 2hnb wy4c 8jfl 5gse m6za");
    await user.type(screen.getByTestId("new-passphrase"), "seven words that nobody guesses at");
    await user.type(screen.getByTestId("new-passphrase-again"), "seven words that nobody guesses at");
    await waitFor(() => expect(screen.getByTestId("recover")).toHaveProperty("disabled", false));
    await isAccessible();
    await user.click(screen.getByTestId("recover"));
    await screen.findByTestId("nav-requests");
    expect(host.world.passphrase).toBe("seven words that nobody guesses at");
  });

  it("says who has the vault on another computer, and opens it all the same only when asked to", async () => {
    const by = { officer: "Szabó Gergő", computer: "LAPTOP-7", since: "2026-03-02T08:00:00Z", seen: "2026-03-02T09:30:00Z", holdsLock: false };
    const { user, host } = open((world) => {
      world.session.state = "locked";
      world.holder = by;
    });
    await user.type(await screen.findByTestId("unlock-passphrase"), PASSPHRASE);
    await user.click(screen.getByTestId("unlock"));
    const held = await screen.findByTestId("held");
    expect(held.textContent).toContain("Szabó Gergő");
    expect(held.textContent).toContain("LAPTOP-7");
    expect(screen.queryByTestId("nav-requests")).toBeNull();
    await isAccessible();
    await user.click(screen.getByTestId("held-leave"));
    expect((await screen.findByTestId<HTMLInputElement>("unlock-passphrase")).value).toBe("");
    await user.type(screen.getByTestId("unlock-passphrase"), PASSPHRASE);
    await user.click(screen.getByTestId("unlock"));
    await user.click(await screen.findByTestId("take-over"));
    await screen.findByTestId("nav-requests");
    expect(host.world.holder).toBeNull();
  });

  it("offers no taking over while the folder is locked there", async () => {
    const { user } = open((world) => {
      world.session.state = "locked";
      world.holder = { officer: "", computer: "", since: "2026-03-02T08:00:00Z", seen: "2026-03-02T09:30:00Z", holdsLock: true };
    });
    await user.type(await screen.findByTestId("unlock-passphrase"), PASSPHRASE);
    await user.click(screen.getByTestId("unlock"));
    expect((await screen.findByTestId("held")).textContent).toContain("A colleague has this vault open");
    expect(screen.queryByTestId("take-over")).toBeNull();
  });

  it("offers the keyring only where it holds a key", async () => {
    open((world) => (world.session.state = "locked"));
    await screen.findByTestId("unlock");
    expect(screen.queryByTestId("unlock-device")).toBeNull();
  });

  it.each(LANGUAGES.map(({ code }) => code))("speaks %s", async (code) => {
    open((world) => {
      world.session.state = "locked";
      world.session.language = code;
    });
    await screen.findByTestId("unlock");
    await waitFor(() => expect(document.documentElement.lang).toBe(code));
    expect(document.body.textContent).not.toMatch(/lock-|first-|nav-/);
  });
});

describe("the first run", () => {
  it("leads from the folder to an open vault, one decision a page, and back without loss", async () => {
    const { user, host } = open((world) => {
      world.session.state = "none";
      world.session.officer = null;
    });
    await screen.findByRole("heading", { name: "Where shall the vault be?" });
    await isAccessible();
    await user.click(screen.getByTestId("choose-folder"));
    await screen.findByText("…/Documents/tutela");
    await user.click(screen.getByTestId("next"));

    await user.click(screen.getByTestId("next"));
    expect(screen.getAllByText("Fill this in.").length).toBeGreaterThan(1);
    await user.type(screen.getByTestId("office-name"), "Mintacég Kft.");
    await user.type(screen.getByTestId("office-address"), "Pécs, Fő tér 1.");
    expect(screen.getByTestId("vault-label")).toHaveProperty("value", "Mintacég Kft.");
    await user.click(screen.getByTestId("next"));

    await user.type(screen.getByTestId("dpo-name"), "Nagy Ilona");
    await user.type(screen.getByTestId("dpo-email"), "dpo@minta.example.hu");
    await user.click(screen.getByTestId("back"));
    expect(screen.getByTestId("office-name")).toHaveProperty("value", "Mintacég Kft.");
    await user.click(screen.getByTestId("next"));
    await user.click(screen.getByTestId("officer-name"));
    expect(screen.getByTestId("officer-name")).toHaveProperty("value", "Nagy Ilona");
    await user.click(screen.getByTestId("next"));

    await user.type(screen.getByTestId("authority"), "NAIH");
    await user.click(screen.getByTestId("next"));

    await isAccessible();
    await user.click(screen.getByTestId("calendar"));
    await user.keyboard("Hung{ArrowDown}{Enter}");
    await user.click(screen.getByTestId("zone"));
    await user.keyboard("Budap{ArrowDown}{Enter}");
    await user.click(screen.getByTestId("next"));

    await user.click(screen.getByTestId("choose-logo"));
    await screen.findByText("logo.png will be used.");
    await user.click(screen.getByTestId("next"));

    const proposed = await screen.findByText("lantern orchard velvet compass thunder marble sparrow");
    expect(screen.getByTestId("create-vault")).toHaveProperty("disabled", true);
    await user.type(screen.getByTestId("new-passphrase"), "short");
    await screen.findByText("Too short: at least 15 characters, better seven words.");
    await user.clear(screen.getByTestId("new-passphrase"));
    await user.type(screen.getByTestId("new-passphrase"), proposed.textContent ?? "");
    await user.type(screen.getByTestId("new-passphrase-again"), proposed.textContent ?? "");
    await screen.findByText("Strong enough.");
    await isAccessible();
    await user.click(screen.getByTestId("create-vault"));

    await screen.findByRole("heading", { name: "Your recovery sheet" });
    expect(screen.getByTestId("recovery-groups").textContent).toContain("K7PM");
    await isAccessible();
    await user.click(screen.getByTestId("save-recovery"));
    await screen.findByText("Saved. Print it, then delete the file.");
    await user.click(screen.getByTestId("next"));
    await user.type(screen.getByTestId("recovery-group-1"), "WRONG");
    await user.click(screen.getByTestId("confirm-recovery"));
    await screen.findByText("That is not what stands on the sheet. Look at the groups again.");
    await user.clear(screen.getByTestId("recovery-group-1"));
    await user.type(screen.getByTestId("recovery-group-1"), "3xqd");
    await user.type(screen.getByTestId("recovery-group-2"), "5gse");
    await user.click(screen.getByTestId("confirm-recovery"));
    await screen.findByTestId("nav-today");
    expect(host.world.office).toMatchObject({ name: "Mintacég Kft.", calendar: "HU", zone: "Europe/Budapest" });
  });
});
