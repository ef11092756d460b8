import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { go, route, type Route } from "$shared";
import { registersOf } from "../../../ipc/fake/desk";
import { asWideAs, choose, isAccessible, open } from "../../../../test/open";

const EDITOR: Route = { at: "template", kind: "acknowledgement", language: "hu", regime: "", right: "" };
const box = () => screen.getByTestId<HTMLTextAreaElement>("template-text");
const found = () => screen.getByTestId("template-found").textContent ?? "";
const clean = () => waitFor(() => expect(found()).toContain("No problem"));

asWideAs(800);

async function editor(change?: Parameters<typeof open>[0], to: Route = EDITOR) {
  const opened = open(change);
  await screen.findByTestId("nav-today");
  go(to);
  await screen.findByTestId("template-text");
  await clean();
  return opened;
}
const last = (host: Awaited<ReturnType<typeof editor>>["host"], command: string) => host.calls.filter((call) => call.command === command).at(-1)?.request;
/** Writes at the end of the text, as a person at the keyboard does. */
async function writeAtEnd(user: Awaited<ReturnType<typeof editor>>["user"], words: string) {
  box().focus();
  box().setSelectionRange(box().value.length, box().value.length);
  await user.keyboard(words);
}

describe("the register of documents", () => {
  it("stands in the navigation and leads to letters and templates", async () => {
    const { user } = open();
    await screen.findByTestId("nav-today");
    await user.keyboard("gl");
    expect(route().at).toBe("documents");
    await user.click(screen.getByTestId("tab-templates"));
    const grid = await screen.findByTestId("templates");
    // Twenty kinds and the head; the table draws only the rows that are seen.
    await waitFor(() => expect(grid.getAttribute("aria-rowcount")).toBe("21"));
    await isAccessible();
    await user.click(screen.getByText("Extension"));
    expect(route()).toMatchObject({ at: "template", kind: "extension", language: "hu" });
    await user.keyboard("{Escape}{Escape}");
    await screen.findByTestId("templates");
  });

  it("shows the templates of another language", async () => {
    const { user, host } = open();
    await screen.findByTestId("nav-today");
    go({ at: "documents", tab: "templates" });
    await choose(user, "template-language", "Deutsch");
    await waitFor(() => expect(last(host, "list_templates")).toEqual({ language: "de" }));
  });
});

describe("the editor of a template", () => {
  it("draws the page as one types and marks a mistake at its line", async () => {
    const { user, host } = await editor();
    await isAccessible();
    await screen.findByTestId("template-page");
    await writeAtEnd(user, "Dear {{{{ request.nubmer }}");
    await screen.findByTestId("template-problem");
    expect(found()).toContain("One problem");
    expect(found()).toContain("Until it is published");
    const problem = screen.getByTestId("template-problem");
    expect(problem.textContent).toContain("Line 18");
    expect(problem.textContent).toContain("request.nubmer");
    expect(document.querySelector('[data-line="18"]')?.classList).toContain("wrong");
    expect(box().getAttribute("aria-invalid")).toBe("true");
    await screen.findByText("The page shows the text as it was before the mistake.");
    await isAccessible();
    // The way to the mistake, by keys.
    problem.focus();
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(box());
    expect(box().value.slice(0, box().selectionStart).split("\n")).toHaveLength(18);
    expect(last(host, "preview_template")).toMatchObject({ kind: "acknowledgement", language: "hu", law: "gdpr", sample: "plain" });
  });

  it("says what the law wants in the letter and whether the text says it", async () => {
    const { user } = await editor();
    await waitFor(() => expect(screen.getByTestId("law-item").dataset.state).toBe("open"));
    await writeAtEnd(user, "Complain to {{{{ office.authority }}");
    await waitFor(() => expect(screen.getByTestId("law-item").dataset.state).toBe("answered"));
    await isAccessible();
  });

  it("offers placeholders after two braces, and takes one by keys alone", async () => {
    const { user } = await editor();
    await writeAtEnd(user, "Number {{{{");
    const offer = await screen.findByTestId("template-offer");
    expect(box().getAttribute("aria-controls")).toBe(offer.id);
    await isAccessible();
    await user.keyboard("rec");
    await waitFor(() => expect(within(screen.getByTestId("template-offer")).getAllByRole("option").length).toBeLessThan(4));
    expect(document.getElementById(box().getAttribute("aria-activedescendant") ?? "")?.textContent).toContain("recipient.name");
    await user.keyboard("{Enter}");
    expect(box().value).toContain("Number {{ recipient.name }}");
    expect(screen.queryByTestId("template-offer")).toBeNull();
    await clean();
    await user.keyboard("{Control>} {/Control}");
    await screen.findByTestId("template-offer");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByTestId("template-offer")).toBeNull());
    expect(route().at).toBe("template");
  });

  it("puts a placeholder in from the list above the text", async () => {
    const { user } = await editor();
    box().setSelectionRange(box().value.length, box().value.length);
    await user.click(screen.getByTestId("template-insert"));
    await user.keyboard("answered by{ArrowDown}{Enter}");
    expect(box().value.trimEnd().endsWith("{{ request.due }}")).toBe(true);
  });

  it("keeps what is typed as a draft, publishes it, and goes back to what was", async () => {
    const { user, host } = await editor();
    expect(screen.getByTestId<HTMLButtonElement>("template-publish").disabled).toBe(true);
    await writeAtEnd(user, "One more line.");
    await waitFor(() => expect(last(host, "save_draft")).toMatchObject({ form: "template", key: "acknowledgement:hu::" }), { timeout: 4000 });
    await clean();
    await user.click(screen.getByTestId("template-publish"));
    await screen.findByText("Published. New letters are made from it.");
    expect(last(host, "publish_template")).toMatchObject({ kind: "acknowledgement", language: "hu", regime: "", right: "", over: 0 });
    await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>("template-publish").disabled).toBe(true));
    expect(screen.getByTestId("template-title").parentElement?.textContent).toContain("Version 1");

    await user.click(screen.getByTestId("template-more"));
    await user.click(await screen.findByTestId("template-history-open"));
    await screen.findByTestId("template-history");
    await isAccessible();
    await user.click(screen.getByTestId("show-0"));
    await waitFor(() => expect(screen.getByTestId("shown-text").textContent).not.toContain("One more line."));
    await user.click(screen.getByTestId("restore-0"));
    await screen.findByText("In force again.");
    await waitFor(() => expect(box().value).not.toContain("One more line."));
    expect(last(host, "restore_template")).toMatchObject({ version: 0 });
  });

  it("asks before a draft is thrown away", async () => {
    const { user } = await editor();
    await writeAtEnd(user, "Gone soon.");
    await user.click(screen.getByTestId("template-discard"));
    await screen.findByTestId("template-discard-dialog");
    await isAccessible();
    await user.click(screen.getByTestId("template-discard-now"));
    await waitFor(() => expect(box().value).not.toContain("Gone soon."));
  });

  it("refuses to publish a text with a mistake, and says why", async () => {
    const { user } = await editor();
    await writeAtEnd(user, "{{{{ nothing }}");
    await screen.findByTestId("template-problem");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect((await screen.findByTestId("template-error")).textContent).toContain("The text still has problems.");
  });

  it("opens a template of its own for one law or right", async () => {
    const { user } = await editor();
    await user.click(screen.getByTestId("template-more"));
    await user.click(await screen.findByTestId("template-narrow-open"));
    await screen.findByTestId("template-narrow");
    await isAccessible();
    await choose(user, "narrow-right", "Erasure");
    await user.click(screen.getByTestId("narrow-open"));
    await waitFor(() => expect(route()).toMatchObject({ at: "template", regime: "", right: "erasure" }));
    await screen.findByText(/Nothing was written for this law or right yet/);
  });
});

describe("a letter that was made from a template", () => {
  const letter = (more: object) => ({ id: 77, request: 3, number: "2026-0142", due: "2026-10-05", kind: "acknowledgement" as const, title: "Levél", language: "hu", pages: 1, size: 1000, sha256: "00", recipient: "Kovács Anna", stale: false, madeAt: "2026-09-20T10:00:00Z", madeBy: "Tóth Márta", exportedAt: null, dispatch: null, fileName: "x.pdf", madeFrom: { kind: "acknowledgement" as const, language: "hu", regime: "", right: "", version: 0, passedOver: false }, languageWanted: null, ...more });
  async function shown(more: object) {
    const opened = open((world) => void registersOf(world).documents.push(letter(more)));
    await screen.findByTestId("nav-today");
    go({ at: "document", id: 77, request: 3 });
    await screen.findByTestId("document-title");
    return opened;
  }

  it("is made again and compared", async () => {
    const { user } = await shown({});
    await user.click(screen.getByTestId("remake"));
    await waitFor(() => expect(screen.getByTestId("remade").textContent).toContain("byte by byte"));
    await isAccessible();
    await user.click(screen.getByTestId("open-template"));
    expect(route()).toMatchObject({ at: "template", kind: "acknowledgement", version: 0 });
    await screen.findByTestId("template-history");
  });

  it("says when it is not the same, was passed over, or is in another language", async () => {
    const { user } = await shown({ madeBy: "Varga Eszter", languageWanted: "ar", madeFrom: { ...letter({}).madeFrom, passedOver: true } });
    expect(screen.getByTestId("document-fallback").textContent).toContain("Arabic");
    expect(screen.getByTestId("document-passed-over").textContent).toContain("failed on this case");
    await user.click(screen.getByTestId("remake"));
    await waitFor(() => expect(screen.getByTestId("remade").textContent).toContain("it is not the same"));
  });
});
