import type { ListRequestsRequest, MovesView, RequestRow } from "../commands";
import { hashOf, registersOf } from "./desk";
import type { Handlers } from "./index";
import { addDays } from "./people";
import { changed, refuse, type World } from "./world";

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const isOpen = (row: RequestRow) => row.phase !== "closed";

function listed(request: ListRequestsRequest, world: World): RequestRow[] {
  const { text, state = "open", right, regime, owner, dueBy, sort = "due", reverse } = request;
  const rows = world.requests.filter((row) => {
    if (text && !fold(`${row.number} ${row.requester}`).includes(fold(text))) return false;
    if (state === "open" ? !isOpen(row) : state === "overdue" ? !((row.daysLeft ?? 0) < 0) : state !== "all" && row.phase !== state) return false;
    if (right && !row.rights.includes(right)) return false;
    if (regime && row.regime !== regime) return false;
    if (owner !== undefined && (row.owner ?? "") !== owner) return false;
    return !dueBy || (row.due !== null && row.due <= dueBy);
  });
  const key = (row: RequestRow) => (sort === "due" ? (row.due ?? "9999") : sort === "received" ? row.receivedOn : sort === "number" ? row.number : fold(row.requester));
  rows.sort((a, b) => key(a).localeCompare(key(b)) || a.number.localeCompare(b.number));
  if ((sort === "received") !== (reverse ?? false)) rows.reverse();
  return rows;
}

/** Cases that a change of the calendar would move later. */
const later = (world: World) => [...registersOf(world).requests.values()].filter((view) => view.deadlines.some((deadline) => deadline.later));

const moves = (world: World): MovesView => ({
  total: later(world).length,
  rows: later(world).flatMap((view) =>
    view.deadlines
      .filter((deadline) => deadline.later)
      .map((deadline) => ({ request: view.row.id, number: view.row.number, requester: view.row.requester, right: deadline.right, due: deadline.due, later: deadline.later ?? "", why: ["The office’s own closing days have changed"], steps: [...deadline.steps.slice(0, -1), "The office is closed: moved"] })),
  ),
});

export const requests: Handlers = {
  explain_request({ id }, world) {
    const view = registersOf(world).requests.get(id);
    if (!view) throw refuse({ code: "notFound" });
    return { id, number: view.row.number, deadlines: view.deadlines };
  },
  preview_deadlines({ rights, received }, world) {
    const template = [...registersOf(world).requests.values()].flatMap((view) => view.deadlines)[0];
    return template ? rights.map((right) => ({ ...template, right, due: addDays(received.slice(0, 10), 30), daysLeft: 30 })) : [];
  },
  list_moves: (_, world) => moves(world),
  decide_moves({ requests: ids, accept }, world) {
    for (const id of ids) {
      const view = registersOf(world).requests.get(id);
      if (!view?.deadlines.some((deadline) => deadline.later)) throw refuse({ code: "notFound" });
      view.deadlines = view.deadlines.map((deadline) => ({ ...deadline, due: accept && deadline.later ? deadline.later : deadline.due, later: null }));
    }
    return changed(moves(world), "requests", "today", "clocks", ...ids.map((id) => `request:${id}`));
  },
  export_deadlines: (_, world) => ({ count: world.requests.filter(isOpen).length, sha256: hashOf(7) }),
  list_requests(request, world) {
    const rows = listed(request, world);
    const from = Number(request.after ?? 0);
    const to = from + (request.limit ?? 50);
    return { rows: rows.slice(from, to), next: to < rows.length ? String(to) : null, total: from === 0 ? rows.length : null };
  },
  open_today(_, world) {
    const open = world.requests.filter(isOpen);
    const overdue = open.filter((row) => (row.daysLeft ?? 0) < 0);
    const dueSoon = open.filter((row) => row.daysLeft !== null && row.daysLeft >= 0 && row.daysLeft <= 7);
    const toVerify = open.filter((row) => row.phase === "verifying");
    const unowned = open.filter((row) => row.owner === null);
    const quiet = world.requests.length ? [{ request: 2, number: "2026-0138", source: "Billing", days: 6 }] : [];
    const toFinish = open.filter((row) => row.phase === "released");
    return {
      today: world.today,
      overdue,
      dueSoon,
      toVerify,
      unowned,
      quiet,
      toFinish,
      laterDates: later(world).length,
      movedEarlier: [],
      counts: {
        today: overdue.length + dueSoon.length + toVerify.length + unowned.length + quiet.length + toFinish.length,
        requests: open.length,
        overdue: overdue.length,
        subjects: 318,
        sources: 12,
      },
    };
  },
  search_all({ text }, world) {
    const wanted = fold(text);
    const hits = world.requests.filter((row) => fold(`${row.number} ${row.requester}`).includes(wanted)).slice(0, 8);
    return { hits: hits.map((row) => ({ kind: "request", id: row.id, title: row.requester, detail: row.number })) };
  },
};
