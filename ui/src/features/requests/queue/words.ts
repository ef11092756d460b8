import { tFound, within } from "$i18n";
import type { RequestRow } from "$ipc/commands";

/** "Access, portability" */
export const rightsOf = (row: RequestRow): string =>
  row.rights
    .map((right) => tFound(`right-${right}`) ?? right)
    .map((word, index) => (index ? within(word) : word))
    .join(", ");

type State = { label: string; tone: "plain" | "run" | "late" | "soon" | "done"; hollow?: boolean };

/** Where a request stands, in words and a tone. Late is said by the due date beside it; the dot repeats it. */
export function stateOf(row: RequestRow): State {
  if (row.phase === "closed") return { label: tFound(`outcome-${row.outcome}`) ?? tFound("phase-closed") ?? "", tone: "done" };
  const label = tFound(`phase-${row.phase}`) ?? row.phase;
  if (row.daysLeft !== null && row.daysLeft < 0) return { label, tone: "late" };
  if (row.phase === "waiting") return { label, tone: "soon", hollow: true };
  return { label, tone: row.phase === "received" ? "plain" : "run" };
}
