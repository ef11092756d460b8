import type { DocumentKind, EventKind, FindingView, TaskView } from "$ipc/commands";

/** Which question stands above the page, if any: one at a time. */
export type Asked =
  | { what: "identity" }
  | { what: "ownership" }
  | { what: "take-back"; which: "identity" | "ownership" }
  | { what: "event"; kind?: EventKind }
  | { what: "amend" }
  | { what: "sources" }
  | { what: "letter"; kind: DocumentKind }
  | { what: "finding"; task: TaskView; finding: FindingView }
  | { what: "complete" }
  | { what: "prove" }
  | { what: "named" };
