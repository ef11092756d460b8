import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { go } from "$shared";
import { rightsOf } from "../../ipc/fake/world";
import { notesOf } from "../../ipc/fake/registers/notes";
import { isAccessible, open } from "../../../test/open";

type Opened = ReturnType<typeof open>;
async function notes(change?: Parameters<typeof open>[0]): Promise<Opened> {
  const opened = open(change);
  await screen.findByTestId("nav-today");
  go({ at: "notes" });
  await screen.findByTestId("notes");
  return opened;
}
async function prove({ user, host }: Opened, passphrase = host.world.passphrase) {
  await user.type(await screen.findByTestId("note-passphrase"), passphrase);
  await user.click(screen.getByTestId("note-prove"));
}
const last = (host: Opened["host"], command: string) => host.calls.filter((call) => call.command === command).at(-1)?.request;

describe("confidential notes", () => {
  it("shows titles only, and the text after the passphrase, with a clock that runs", async () => {
    const opened = await notes();
    await isAccessible();
    expect(document.body.textContent).not.toContain("Monday");
    await opened.user.click(screen.getByTestId("note-open"));
    await prove(opened, "a wrong passphrase of mine");
    await screen.findByText(/does not open/i);
    expect(screen.queryByTestId("note-body")).toBeNull();
    await prove(opened);
    const body = await screen.findByTestId("note-body");
    expect(body.textContent).toContain("Wait until Monday.");
    expect(within(body).getAllByRole("listitem")).toHaveLength(2);
    expect(screen.getByTestId("note-clock").textContent).toMatch(/60|59/);
    await isAccessible();
    await waitFor(() => expect(screen.getByTestId("note-clock").textContent).toMatch(/58|57/), { timeout: 4000 });
  });

  it("closes on time and when the vault locks, and leaves nothing on the page", async () => {
    const opened = await notes((world) => (world.settings.notes.seconds = 2));
    await opened.user.click(screen.getByTestId("note-open"));
    await prove(opened);
    await screen.findByTestId("note-body");
    await waitFor(() => expect(screen.queryByTestId("note-body")).toBeNull(), { timeout: 5000 });
    expect(document.body.textContent).not.toContain("Monday");
    opened.host.world.settings.notes.seconds = 60;
    await opened.user.click(screen.getByTestId("note-open"));
    await prove(opened);
    await screen.findByTestId("note-body");
    opened.host.emit("locking", {});
    await waitFor(() => expect(screen.queryByTestId("note-body")).toBeNull());
  });

  it("closes when the window loses the focus, where the office wants that", async () => {
    const opened = await notes((world) => (world.settings.notes.closeOnBlur = true));
    await opened.user.click(screen.getByTestId("note-open"));
    await prove(opened);
    await screen.findByTestId("note-body");
    window.dispatchEvent(new Event("blur"));
    await waitFor(() => expect(screen.queryByTestId("note-body")).toBeNull());
  });

  it("copies only when it is asked to, and asks for the passphrase again", async () => {
    const opened = await notes();
    await opened.user.click(screen.getByTestId("note-open"));
    await prove(opened);
    await opened.user.click(await screen.findByTestId("note-copy"));
    await prove(opened);
    await screen.findByText(/leaves the clipboard in 15/);
    expect(last(opened.host, "copy_note")).toMatchObject({ id: 1 });
  });

  it("is written with marks by the toolbar, and changed where it was open", async () => {
    const opened = await notes();
    await opened.user.click(screen.getByTestId("note-new"));
    await isAccessible();
    await opened.user.click(screen.getByTestId("note-save"));
    await screen.findAllByText("Fill this in.");
    await opened.user.type(screen.getByTestId("note-title"), "Settlement");
    await opened.user.type(screen.getByTestId("note-text"), "firm");
    const area = screen.getByTestId<HTMLTextAreaElement>("note-text");
    area.setSelectionRange(0, 4);
    await opened.user.click(screen.getByText("Strong"));
    expect(area.value).toBe("**firm**");
    await opened.user.click(screen.getByTestId("note-save"));
    await waitFor(() => expect(screen.getAllByTestId("note")).toHaveLength(2));
    expect(last(opened.host, "write_note")).toEqual({ title: "Settlement", category: "", text: "**firm**" });

    await opened.user.click(screen.getAllByTestId("note-open")[0] as HTMLElement);
    await prove(opened);
    await opened.user.click(await screen.findByTestId("note-edit"));
    await waitFor(() => expect(screen.getByTestId<HTMLTextAreaElement>("note-text").value).toContain("Monday"));
    await opened.user.type(screen.getByTestId("note-category"), " advice");
    await opened.user.click(screen.getByTestId("note-save"));
    await waitFor(() => expect(notesOf(opened.host.world)[0]?.category).toBe("legal advice"));
    expect(last(opened.host, "write_note")).toMatchObject({ over: { id: 1, revision: 1 } });
  });

  it("keeps its place in the navigation from those who cannot open notes", async () => {
    open((world) => (world.session = { ...world.session, notes: false }));
    await screen.findByTestId("nav-today");
    expect(screen.queryByTestId("nav-notes")).toBeNull();
  });

  it("shows an officer without the grant how many there are, only where the office says so", async () => {
    open((world) => {
      world.session = { ...world.session, notes: false, role: "handler", may: rightsOf("handler") };
      world.settings.notes.showCount = true;
    });
    await screen.findByTestId("nav-today");
    go({ at: "request", id: 10 });
    await screen.findByTestId("request-title");
    (await screen.findByRole("tab", { name: /Notes/ })).click();
    await screen.findByTestId("notes-count");
    expect(screen.getByTestId("notes-count").textContent).toBe("There is one confidential note.");
    expect(document.body.textContent).not.toContain("Advice of counsel");
  });
});
