import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { go, route } from "$shared";
import { isAccessible, open } from "./open";

const rows = () => screen.getAllByTestId("row").map((row) => row.getAttribute("aria-label") ?? "");

describe("the frame", () => {
  it("shows whose office it is, what waits and where one is", async () => {
    open();
    const nav = await screen.findByRole("navigation", { name: "Registers" });
    await within(nav).findByText("1 late");
    expect(nav.textContent).toContain("Kárpát Egészség Zrt.");
    expect(screen.getByTestId("nav-today").getAttribute("aria-current")).toBe("page");
    await isAccessible();
  });

  it("goes to a register by g and a letter, and locks by Ctrl L", async () => {
    const { user, host } = open();
    await screen.findByTestId("nav-today");
    await user.keyboard("gr");
    expect(route().at).toBe("requests");
    await user.keyboard("{Control>}l{/Control}");
    await screen.findByTestId("unlock");
    expect(host.calls.map(({ command }) => command)).toContain("lock");
    expect(document.body.textContent).not.toContain("Kovács");
  });

  it("locks by Ctrl L whatever lies above the page", async () => {
    const { user, host } = open();
    await screen.findByTestId("nav-today");
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByTestId("palette-input"), "kov");
    await user.keyboard("{Control>}l{/Control}");
    await screen.findByTestId("unlock");
    expect(host.calls.map(({ command }) => command)).toContain("lock");
  });

  it("finds people and what can be done in the palette", async () => {
    const { user } = open();
    await screen.findByTestId("nav-today");
    await user.keyboard("{Control>}k{/Control}");
    const input = await screen.findByTestId("palette-input");
    await isAccessible();
    await user.type(input, "kovacs");
    await screen.findByRole("option", { name: /Kovács Anna/ });
    await user.keyboard("{Enter}");
    expect(route()).toEqual({ at: "request", id: 3 });
  });

  it("takes a dropped file to the intake", async () => {
    const { host } = open();
    await screen.findByTestId("nav-today");
    host.emit("dropped", { token: "t1", name: "request.eml", size: 10 });
    await waitFor(() => expect(route()).toEqual({ at: "intake", dropped: { token: "t1", name: "request.eml", size: 10 } }));
  });

  it("says that it will lock soon", async () => {
    const { host } = open();
    await screen.findByTestId("nav-today");
    host.emit("locking-soon", { seconds: 30 });
    await screen.findByText("The vault locks in 30 seconds. Press any key to stay.");
  });

  it("lists every key on one page", async () => {
    const { user } = open();
    await screen.findByTestId("nav-today");
    await user.keyboard("?");
    const help = await screen.findByTestId("keyboard-help");
    expect(help.textContent).toContain("Lock the vault");
    await isAccessible();
  });
});

describe("today", () => {
  it("shows each request once, under the most pressing reason", async () => {
    open();
    await screen.findByText(/and record why it is late/);
    const lines = screen.getAllByTestId("today-line").map((line) => line.textContent ?? "");
    expect(lines.filter((line) => line.includes("Łukasz"))).toHaveLength(1);
    expect(lines.filter((line) => line.includes("2026-0138"))).toHaveLength(2);
    await isAccessible();
  });

  it("teaches where there is nothing yet", async () => {
    open((world) => (world.requests = []));
    await screen.findByRole("heading", { name: "Nothing is waiting for you" });
    await isAccessible();
  });
});

describe("the queue", () => {
  it("is worked by keys alone, and Esc comes back to the same row", async () => {
    const { user } = open();
    await screen.findByTestId("nav-today");
    go({ at: "requests" });
    await waitFor(() => expect(rows()).toHaveLength(11));
    await isAccessible();
    await user.keyboard("jj");
    const grid = screen.getByTestId("requests");
    const chosen = () => document.getElementById(grid.getAttribute("aria-activedescendant") ?? "")?.getAttribute("aria-label");
    expect(chosen()).toContain("Kovács Anna");
    await user.keyboard("{Enter}");
    expect(route()).toEqual({ at: "request", id: 3 });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(rows()).toHaveLength(11));
    const again = screen.getByTestId("requests");
    await waitFor(() => expect(document.getElementById(again.getAttribute("aria-activedescendant") ?? "")?.getAttribute("aria-label")).toContain("Kovács Anna"));
  });

  it("filters by text, by list and by right", async () => {
    const { user } = open();
    await screen.findByTestId("nav-today");
    go({ at: "requests" });
    await waitFor(() => expect(rows()).toHaveLength(11));
    await user.click(screen.getByTestId("tab-closed"));
    await waitFor(() => expect(rows()).toHaveLength(5));
    await user.click(screen.getByTestId("tab-unowned"));
    await waitFor(() => expect(rows()).toHaveLength(4));
    await user.click(screen.getByTestId("tab-all"));
    await user.type(screen.getByTestId("queue-filter"), "szabo");
    await waitFor(() => expect(rows()).toHaveLength(1));
    await screen.findByText("1 request");
    await user.type(screen.getByTestId("queue-filter"), "zzz");
    await screen.findByRole("heading", { name: "Nothing here" });
    await isAccessible();
  });

  it("sorts by the host, both ways", async () => {
    const { user, host } = open();
    await screen.findByTestId("nav-today");
    go({ at: "requests" });
    await waitFor(() => expect(rows()[0]).toContain("2026-0131"));
    await user.click(screen.getByRole("button", { name: "Number" }));
    await user.click(screen.getByRole("button", { name: "Number" }));
    await waitFor(() => expect(rows()[0]).toContain("2026-0150"));
    expect(host.calls.at(-1)?.request).toMatchObject({ sort: "number", reverse: true });
    expect(screen.getByRole("columnheader", { name: "Number" }).getAttribute("aria-sort")).toBe("descending");
  });

  it("holds a hundred thousand requests without holding them", async () => {
    const { host } = open((world) => {
      const first = world.requests[0];
      if (first) for (let index = 0; index < 100_000; index++) world.requests.push({ ...first, id: 1000 + index, number: `2025-${index}` });
    });
    await screen.findByTestId("nav-today");
    go({ at: "requests" });
    await waitFor(() => expect(rows().length).toBeGreaterThan(10));
    expect(rows().length).toBeLessThan(60);
    expect(host.calls.filter(({ command }) => command === "list_requests").length).toBeLessThan(4);
  });

  it("shows names as text, whatever they hold", async () => {
    open((world) => {
      const [first] = world.requests;
      if (first) first.requester = '<img src=x onerror="window.pwned=1">\u202Egnp.exe';
    });
    await screen.findByTestId("nav-today");
    go({ at: "requests" });
    await screen.findAllByText("U+202E");
    expect(document.querySelector("td img")).toBeNull();
    expect("pwned" in window).toBe(false);
  });
});

describe("settings", () => {
  it.each(["office", "calendar", "methods", "security", "screen", "about"])("of %s can be used by everybody", async (section) => {
    const { user } = open();
    await screen.findByTestId("nav-today");
    await user.click(screen.getByTestId("nav-settings"));
    await user.click(await screen.findByTestId(`settings-${section}`));
    await isAccessible();
  });

  it("keep what was typed when the host refuses it, and say why at the field", async () => {
    const { user, host } = open();
    await screen.findByTestId("nav-today");
    go({ at: "settings" });
    const email = await screen.findByTestId<HTMLInputElement>("dpo-email");
    await waitFor(() => expect(email.value).toContain("@"));
    await user.clear(email);
    await user.type(email, "nobody");
    await user.click(screen.getByTestId("save-office"));
    await screen.findByText(/This is not an e-mail address/);
    expect(email.value).toBe("nobody");
    expect(email.getAttribute("aria-invalid")).toBe("true");
    await user.type(email, "@example.hu");
    await user.click(screen.getByTestId("save-office"));
    await screen.findByText("Saved.");
    expect(host.world.office.dpoEmail).toBe("nobody@example.hu");
  });

  it("change the language at once", async () => {
    const { user } = open();
    await screen.findByTestId("nav-today");
    go({ at: "settings", section: "screen" });
    (await screen.findByTestId("language")).focus();
    await user.keyboard("{ArrowDown}");
    await screen.findByText("Magyar");
    await user.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(screen.getByTestId("nav-requests").textContent).toContain("Kérelmek"));
    expect(document.documentElement.lang).toBe("hu");
  });
});
