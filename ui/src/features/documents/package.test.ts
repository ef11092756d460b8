import { screen, waitFor, within } from "@testing-library/svelte";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RequestView } from "$ipc/commands";
import type { Fake } from "$ipc/fake";
import { registersOf } from "$ipc/fake/desk";
import type { World } from "$ipc/fake/world";
import { go } from "$shared";
import { isAccessible, open } from "../../../test/open";

const READY = 2;
const REPORT = 77;

/** A request of which everything is in, with its report made. */
function ready(host: Fake, change: (view: RequestView) => void = () => undefined) {
  const all = registersOf(host.world);
  const view = all.requests.get(READY);
  if (!view) throw new Error("the made-up office has changed");
  view.tasks = view.tasks.map((task) => ({ ...task, state: "nothing-found" }));
  view.checklist = view.checklist.map((item) => ({ ...item, from: "officer" }));
  view.identity ??= { method: "in-person", methodName: "", note: "", at: "2026-09-20T10:00:00Z", by: "Tóth Márta" };
  view.ownership ??= view.identity;
  change(view);
  all.documents.push({ id: REPORT, request: READY, number: view.row.number, due: null, kind: "access-report", title: "Report", language: "hu", pages: 1, size: 1000, sha256: "00", recipient: view.row.requester, stale: false, madeAt: "2026-09-20T10:00:00Z", madeBy: "Tóth Márta", exportedAt: null, dispatch: null, fileName: "2026-0142-access-report.pdf", madeFrom: null, languageWanted: null });
  return view;
}
const last = (host: Fake, command: string) => host.calls.findLast((call) => call.command === command)?.request;
const radio = (value: string) => within(screen.getByTestId("package-form")).getByDisplayValue(value);

async function packing(change?: (view: RequestView) => void, changeWorld?: (world: World) => void) {
  const opened = open(changeWorld);
  await screen.findByTestId("nav-today");
  const view = ready(opened.host, change);
  go({ at: "document", id: REPORT, request: READY, package: true });
  await screen.findByTestId("package-dialog");
  return { ...opened, view };
}

// Pages are drawn as wide as the window, which jsdom does not measure.
beforeAll(() => void Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => 800 }));
afterAll(() => void Reflect.deleteProperty(HTMLElement.prototype, "clientWidth"));

describe("the package of a report", () => {
  it("is reached from the request’s page, made by keys alone under the proposed passphrase, and told with its hash", async () => {
    const { host, user } = open();
    await screen.findByTestId("nav-today");
    ready(host);
    go({ at: "request", id: READY });
    await user.click(await screen.findByTestId("tab-documents"));
    (await screen.findByTestId("make-package")).focus();
    await user.keyboard("{Enter}");
    await screen.findByTestId("package-dialog");
    expect(last(host, "compose_report")).toBeUndefined();
    const box = screen.getByTestId<HTMLInputElement>("package-passphrase");
    await waitFor(() => expect(box.value.split(" ")).toHaveLength(7));
    expect(screen.getByTestId("package-contents").textContent).toContain("4 tables");
    expect(screen.getByTestId("package-contents").textContent).toContain("One file from the sources");
    expect(screen.getByTestId("package-dialog").textContent).toContain("Never in the same mail.");
    await isAccessible();

    const passphrase = box.value;
    const button = screen.getByTestId("package-make");
    for (let presses = 0; document.activeElement !== button && presses < 20; presses++) await user.tab();
    await user.keyboard("{Enter}");
    await screen.findByTestId("package-written");
    expect(last(host, "pick_save")).toEqual({ suggestedName: expect.stringMatching(/^2026-\d{4}-package\.zip$/) as string });
    expect(last(host, "make_package")).toEqual({ document: REPORT, form: "protected-zip", file: expect.stringMatching(/^save-/) as string, passphrase });
    const dialog = screen.getByTestId("package-dialog");
    expect(dialog.textContent).toMatch(/[0-9a-f]{64}/);
    expect(screen.getByTestId<HTMLInputElement>("package-passphrase").readOnly).toBe(true);
    await isAccessible();
    await user.click(screen.getByTestId("package-dispatch"));
    await screen.findByTestId("dispatch-dialog");
  });

  it("stands on the timeline with its form and the beginning of its hash", async () => {
    const { user } = await packing();
    await user.click(radio("zip"));
    await user.click(screen.getByTestId("package-make"));
    await screen.findByTestId("package-written");
    await user.click(screen.getByTestId("package-close"));
    go({ at: "request", id: READY });
    await user.click(await screen.findByTestId("tab-timeline"));
    await screen.findByText(/Package made/);
    expect(screen.getByText(/SHA-256 [0-9a-f]{16}…/)).toBeTruthy();
    expect(screen.getByText("ZIP file")).toBeTruthy();
  });

  it("makes the report again first where the facts have overtaken it", async () => {
    const { host, user } = open();
    await screen.findByTestId("nav-today");
    ready(host);
    for (const document of registersOf(host.world).documents) document.stale = true;
    go({ at: "request", id: READY });
    await user.click(await screen.findByTestId("tab-documents"));
    await user.click(await screen.findByTestId("make-package"));
    await screen.findByTestId("package-dialog");
    expect(last(host, "compose_report")).toEqual({ id: READY });
    await waitFor(() => expect(screen.getByTestId("package-contents")).toBeTruthy());
  });

  it("refuses a weak passphrase at its field, before a place is asked for, and keeps none in a draft", async () => {
    const { host, user } = await packing();
    const box = screen.getByTestId<HTMLInputElement>("package-passphrase");
    await waitFor(() => expect(box.value).not.toBe(""));
    await user.clear(box);
    await user.type(box, "short");
    await user.click(screen.getByTestId("package-make"));
    await waitFor(() => expect(box.getAttribute("aria-invalid")).toBe("true"));
    expect(last(host, "pick_save")).toBeUndefined();
    await user.click(radio("zip"));
    await waitFor(() => expect(last(host, "save_draft")).toBeTruthy(), { timeout: 4000 });
    expect(JSON.stringify(host.calls.filter((call) => call.command === "save_draft"))).not.toContain("short");
    await user.click(radio("protected-zip"));
    await user.click(screen.getByTestId("package-propose"));
    await waitFor(() => expect(screen.getByTestId<HTMLInputElement>("package-passphrase").value.split(" ")).toHaveLength(7));
  });

  it("asks for a folder where a folder is wanted, and sends no passphrase", async () => {
    const { host, user } = await packing();
    await user.click(radio("folder"));
    expect(screen.queryByTestId("package-passphrase")).toBeNull();
    await user.click(screen.getByTestId("package-make"));
    await screen.findByTestId("package-written");
    expect(last(host, "make_package")).toEqual({ document: REPORT, form: "folder", file: expect.stringMatching(/^folder-/) as string });
    expect(screen.queryByTestId("package-passphrase")).toBeNull();
  });

  it("proposes what portability covers, and wants a reason for anything else", async () => {
    const { host, user } = await packing((view) => (view.row = { ...view.row, rights: ["portability"] }));
    await user.click(radio("zip"));
    const invoices = await screen.findByTestId<HTMLInputElement>("package-part-data-002.csv");
    expect([invoices.checked, screen.getByTestId<HTMLInputElement>("package-part-data-001.csv").checked]).toEqual([false, true]);
    expect(screen.getByTestId("package-no-report")).toBeTruthy();
    expect(screen.queryByTestId("package-reason")).toBeNull();
    await isAccessible();
    await user.click(invoices);
    await user.click(screen.getByTestId("package-make"));
    await screen.findByText("Fill this in.");
    await user.type(screen.getByTestId("package-reason"), "Asked for it.");
    await user.click(screen.getByTestId("package-make"));
    await screen.findByTestId("package-written");
    expect(last(host, "make_package")).toMatchObject({ leaveOut: [], reason: "Asked for it." });
  });

  it("shows how far it is and can be stopped", { timeout: 20_000 }, async () => {
    const { host, user } = await packing();
    await user.click(radio("zip"));
    host.world.delay = 8000;
    await user.click(screen.getByTestId("package-make"));
    const stop = await screen.findByTestId("package-stop", {}, { timeout: 12_000 });
    host.emit("working", { command: "make_package", share: 0.25 });
    await waitFor(() => expect(within(screen.getByTestId("package-dialog")).getByRole("progressbar").getAttribute("aria-valuenow")).toBe("25"));
    await isAccessible();
    await user.keyboard("{Escape}");
    expect(screen.getByTestId("package-stop")).toBe(stop);
    await user.click(stop);
    await waitFor(() => expect(last(host, "cancel_work")).toEqual({}));
  });

  it("is left by Esc as long as nothing is being written", async () => {
    const { user } = await packing();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByTestId("package-dialog")).toBeNull());
    await screen.findByTestId("document-title");
  });

  it("says why it cannot be made yet", async () => {
    await packing((view) => (view.ownership = null));
    await waitFor(() => expect(screen.getByTestId("package-error").textContent).toContain("Nobody has confirmed yet whose data these are."));
    expect(screen.getByTestId<HTMLButtonElement>("package-make").disabled).toBe(true);
  });

  it("copies the passphrase, or says how to where copying does not work", async () => {
    const { user } = await packing();
    const box = screen.getByTestId<HTMLInputElement>("package-passphrase");
    await waitFor(() => expect(box.value).not.toBe(""));
    await user.click(screen.getByTestId("package-copy"));
    await screen.findByText(/^Copied\./);
    expect(await navigator.clipboard.readText()).toBe(box.value);
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: () => Promise.reject(new Error("no")) } });
    await user.click(screen.getByTestId("package-copy"));
    await screen.findByText(/press Ctrl C/);
    expect(document.activeElement).toBe(box);
  });

  it("speaks the language of the screen", async () => {
    await packing(undefined, (world) => (world.session = { ...world.session, language: "de" }));
    await waitFor(() => expect(screen.getByTestId("package-make").textContent).toContain("Paket erstellen"));
    expect(screen.getByTestId("package-dialog").textContent).toContain("Nie in derselben E-Mail.");
  });
});
