import { fullDay, t, tFound } from "$i18n";
import type { TimelineEntry } from "$ipc/commands";

/** The officer's word for an id of the host, such as `right-access`; the id itself where there is none. */
export const worded = (prefix: string, id: string): string => tFound(`${prefix}-${id}`) ?? id;

/** The rights of a request in one line: "Access, portability". */
export const rightNames = (rights: readonly string[]): string =>
  rights.map((right, index) => (index ? lowered(worded("right", right)) : worded("right", right))).join(", ");

const lowered = (word: string): string => (document.documentElement.lang === "de" ? word : word.charAt(0).toLocaleLowerCase() + word.slice(1));

/** "identity.verified" and "handOver" as they are spelt in a message key. */
export const kebab = (word: string): string => word.replace(/([a-z0-9])([A-Z])/g, "$1-$2").replace(/[._ ]+/g, "-").toLowerCase();

/** What an entry of a timeline says; an action without words of its own is told neutrally. */
export function wordAction(action: string, args: Record<string, string | undefined> = {}): string {
  if (action === "request.event-recorded" && args["event"]) return worded("event", args["event"]);
  return tFound(`timeline-${kebab(action)}`) ?? t("timeline-unknown", { action });
}

/** The little facts after the sentence: method, document, day, source. `names` words ids that only the office knows. */
export function actionDetails(entry: Pick<TimelineEntry, "action" | "args">, names: Record<string, string> = {}): string[] {
  const { basis, evidence, event, form, kind, manifest, method, name, needed, none, number, on, outcome, prompt, reason, reasons, source, state, until, way, which, why } = entry.args;
  const reasonWords = reason ? (tFound(`reason-${reason}`) ?? reason) : undefined;
  return [
    number,
    which && tFound(`which-${which}`),
    kind && (tFound(`document-kind-${kind}`) ?? tFound(`finding-kind-${kind}`)),
    method && (names[method] || worded("method", method)),
    event && entry.action !== "request.event-recorded" ? worded("event", event) : undefined,
    none === "true" && t("sources-none"),
    source,
    name,
    form && worded("package-form", form),
    manifest && `SHA-256 ${manifest.slice(0, 16)}…`,
    basis && worded("basis", basis),
    state && worded("task-state", state),
    outcome && (tFound(`outcome-${outcome}`) ?? tFound(`task-state-${outcome}`) ?? outcome),
    reasonWords,
    way && worded("way", way),
    on && fullDay(on),
    until && fullDay(until),
    prompt === "no" && t("clock-found-not-prompt"),
    needed === "no" && t("clock-found-not-needed"),
    why && why.split(" ").map((one) => tFound(`clock-because-${one}`) ?? one).join(", "),
    evidence,
    reasons,
  ].filter((part): part is string => Boolean(part));
}

/** The name of a changed field. */
export const fieldName = (field: string): string => tFound(`field-${kebab(field)}`) ?? field;

/** A local time of the office, "2026-03-02T14:05", as "Mon 2 Mar 2026 14:05". No zone is applied: it is the office's already. */
export const localTime = (local: string): string => `${fullDay(local.slice(0, 10))} ${local.slice(11, 16)}`.trim();

/** The words of a key that is only known at run time, or something to say instead. */
export const tFoundOr = (key: string, otherwise: string): string => tFound(key) ?? otherwise;
