import { t } from "$i18n";
import type { DocumentKind, RequestView } from "$ipc/commands";

interface Step {
  id: string;
  label: string;
  state: "done" | "here" | "waiting" | "ahead" | "skipped";
}

/** Which step of the bar each next step of the host stands for. */
const AT: Record<string, string> = {
  "verify-identity": "identity",
  "confirm-ownership": "ownership",
  "choose-sources": "sources",
  collect: "sources",
  "make-corrections": "review",
  "answer-checklist": "review",
  "compose-report": "review",
  "export-report": "release",
  "make-letter": "review",
  "export-letter": "release",
  "record-dispatch": "release",
  complete: "close",
  nothing: "close",
};

const DONE = ["answered", "nothing-found", "exception"];

/** The letter that says what was done, right by right. */
const DEEDS: Partial<Record<string, DocumentKind>> = { rectification: "rectification-done", erasure: "erasure-done", restriction: "restriction-set", objection: "objection-honoured", "objection-marketing": "objection-honoured" };

/** The kinds of document that answer the request, the best one first: the host lists a checklist only where a report does. */
export const answerKinds = (view: RequestView): DocumentKind[] => (view.checklist.length > 0 ? ["access-report"] : [...view.row.rights.flatMap((right) => DEEDS[right] ?? []), "completion"]);

/** Tasks that were answered, of how many. */
export const tasksDone = (view: RequestView): { done: number; all: number } => ({
  done: view.tasks.filter((task) => DONE.includes(task.state)).length,
  all: view.tasks.length,
});

/** The seven steps of the bar. Where it stands is the host's word (`next`, `phase`, `outcome`); nothing is decided here. */
export function stepsOf(view: RequestView): Step[] {
  const { done, all } = tasksDone(view);
  const ids = ["received", "identity", "ownership", "sources", "review", "release", "close"];
  const here = view.row.phase === "closed" ? ids.length : ids.indexOf(AT[view.next] ?? "received");
  const reached: Record<string, boolean> = {
    received: true,
    identity: view.identity !== null,
    ownership: view.ownership !== null,
    sources: view.noSources || all > 0,
    review: here > ids.indexOf("review"),
    release: view.documents.some((document) => answerKinds(view).includes(document.kind) && document.dispatch !== null),
    close: view.row.phase === "closed",
  };
  return ids.map((id, index) => {
    const label =
      id === "sources" && all > 0 ? t("step-sources-count", { done, all }) : { received: t("step-received"), identity: t("step-identity"), ownership: t("step-ownership"), sources: t("step-sources"), review: t("step-review"), release: t("step-release"), close: t("step-close") }[id] ?? id;
    if (index < here) return { id, label, state: reached[id] ? "done" : "skipped" };
    if (index > here) return { id, label, state: "ahead" };
    return { id, label, state: view.row.phase === "waiting" ? "waiting" : "here" };
  });
}
