import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { go, route, type Route } from "$shared";
import { registersOf } from "$ipc/fake/desk";
import { isAccessible, open } from "../../../test/open";

async function at(to: Route) {
  const opened = open();
  await screen.findByTestId("nav-today");
  go(to);
  return opened;
}
const rows = () => screen.queryAllByTestId("row").map((row) => row.getAttribute("aria-label"));

describe("people on file", () => {
  it("are found as one types, without accents", async () => {
    const { user } = await at({ at: "subjects" });
    await waitFor(() => expect(rows()).toHaveLength(5));
    await isAccessible();
    await user.type(screen.getByTestId("subjects-search"), "kovacs");
    await waitFor(() => expect(rows()).toEqual(["Kovács Anna", "Kovács Anna Mária"]));
  });

  it("are registered with their identifiers; empty lines are not sent", async () => {
    const { user, host } = await at({ at: "new-subject" });
    await user.click(await screen.findByTestId("subject-save"));
    await screen.findByText("Fill this in.");
    await user.type(screen.getByTestId("subject-family-name"), "Szabó");
    await user.type(screen.getByTestId("subject-identifier-0"), "szabo@example.hu");
    await user.click(screen.getByTestId("subject-identifier-add"));
    await isAccessible();
    await user.click(screen.getByTestId("subject-save"));
    await waitFor(() => expect(screen.getByTestId("subject-title").textContent).toBe("Szabó"));
    expect(host.calls.findLast(({ command }) => command === "register_subject")?.request).toMatchObject({ familyName: "Szabó", identifiers: [{ kind: "email", value: "szabo@example.hu" }] });
  });

  it("show their legal bases, one of which can end", async () => {
    const { user, host } = await at({ at: "subject", id: 1 });
    await screen.findByText("Contract, Art 6(1)(b) GDPR", { exact: false });
    await isAccessible();
    await user.click(screen.getByTestId("basis-end-1"));
    await isAccessible();
    await user.click(await screen.findByTestId("basis-save"));
    await waitFor(() => expect(screen.queryByTestId("basis-end-1")).toBeNull());
    expect(host.calls.some(({ command }) => command === "end_legal_basis")).toBe(true);
  });

  it("belong to organisations, which have a page of their own", async () => {
    const { user } = await at({ at: "subject", id: 1 });
    await user.click(await screen.findByRole("button", { name: "Duna Logisztika Kft." }));
    await screen.findByTestId("organisation-title");
    await isAccessible();
    await user.keyboard("{Escape}");
    expect(route()).toEqual({ at: "subject", id: 1 });
  });
});

describe("data sources", () => {
  it("are listed with their owners, retired ones last", async () => {
    await at({ at: "sources" });
    await waitFor(() => expect(rows().at(-1)).toBe("Régi faliújság"));
    await isAccessible();
  });

  it("keep for each category what Art 15(1) asks for", async () => {
    const { user, host } = await at({ at: "new-source" });
    await user.type(await screen.findByTestId("source-name"), "Archive");
    await user.type(screen.getByTestId("source-owner-name-0"), "Registry");
    await user.type(screen.getByTestId("source-category-0"), "files");
    await user.type(screen.getByTestId("source-retention-0"), "ten years");
    await isAccessible();
    await user.click(screen.getByTestId("source-save"));
    await screen.findByTestId("source-title");
    expect(host.calls.findLast(({ command }) => command === "register_source")?.request).toMatchObject({ name: "Archive", owners: [{ name: "Registry", email: "" }], categories: [{ category: "files", retention: "ten years", transfers: "" }] });
  });
});

describe("the trail", () => {
  it("shows its head and size, an entry with its hash, and the verdict of a full check", async () => {
    const { user, host } = await at({ at: "trail" });
    await waitFor(() => expect(rows().length).toBeGreaterThan(10));
    expect(screen.getByTestId("trail-head").textContent).toContain("240 entries");
    await isAccessible();
    await user.click(screen.getAllByTestId("row")[4] as HTMLElement);
    expect((await screen.findByTestId("trail-entry")).textContent).toContain("request.amended");
    await user.click(screen.getByTestId("verify-vault"));
    expect((await screen.findByTestId("verdict")).textContent).toContain("Everything is sound. 240 entries were checked.");
    await user.type(screen.getByTestId("trail-record"), "request 5");
    await waitFor(() => expect(host.calls.at(-1)).toMatchObject({ command: "list_trail", request: { kind: "request", id: 5 } }));
  });
});

describe("a paper that somebody kept", () => {
  it("is held against the trail by the line at its foot", async () => {
    const { user, host } = await at({ at: "trail" });
    await waitFor(() => expect(rows().length).toBeGreaterThan(10));
    await user.click(screen.getByTestId("compare-trail"));
    const text = await screen.findByTestId("compare-text");
    const entry = registersOf(host.world).trail.find(({ seq }) => seq === 200);
    await user.type(text, `Akta 0123456789abcdef · napló 200:${entry?.hash.slice(0, 16) ?? ""}`);
    await user.click(screen.getByTestId("compare-run"));
    expect((await screen.findByTestId("comparison")).textContent).toContain("It fits");
    expect(screen.getByTestId("comparison").textContent).toContain("40 entries were added since");
    await isAccessible();
    await user.clear(text);
    await user.type(text, "999:0123456789abcdef");
    await user.click(screen.getByTestId("compare-run"));
    await waitFor(() => expect(screen.getByTestId("comparison").textContent).toContain("does not reach that far"));
    await user.clear(text);
    await user.type(text, "no number in this");
    await user.click(screen.getByTestId("compare-run"));
    expect((await screen.findByRole("alert")).textContent).toContain("neither a document’s line");
  });
});

describe("documents", () => {
  it("are listed for the whole office", async () => {
    await at({ at: "documents" });
    await screen.findByText("No letter or report yet");
    await isAccessible();
  });
});
