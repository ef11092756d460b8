import type { CorrectionsView, CorrectionView } from "../../commands";
import { registersOf } from "../desk";
import type { Handlers } from "../index";
import { changed, refuse, type World } from "../world";

/** What each request asks to have corrected. */
const kept = new WeakMap<World, { of: Map<number, CorrectionView[]>; next: number }>();
const all = (world: World) => {
  let found = kept.get(world);
  if (!found) kept.set(world, (found = { of: new Map(), next: 1 }));
  return found;
};

function shown(request: number, world: World): CorrectionsView {
  const view = registersOf(world).requests.get(request);
  if (!view) throw refuse({ code: "notFound" });
  const subject = view.subject ? registersOf(world).subjects.find((one) => one.id === view.subject?.id)?.subject : undefined;
  const record = subject ? [{ field: "given-name", value: subject.givenName }, { field: "family-name", value: subject.familyName }, ...subject.identifiers.map(({ kind, value }) => ({ field: kind, value })), { field: "role", value: subject.role }] : [];
  return { rows: all(world).of.get(request) ?? [], record, notNow: !view.identity ? "identity-missing" : !view.ownership ? "ownership-missing" : null };
}

function decide(id: number, world: World, to: Partial<CorrectionView> | null) {
  for (const [request, rows] of all(world).of) {
    const one = rows.find((row) => row.id === id);
    if (!one) continue;
    if (one.state !== "proposed") throw refuse({ code: "notNow", reason: "correction-decided" });
    all(world).of.set(request, to ? rows.map((row) => (row === one ? { ...row, ...to, decidedAt: `${world.today}T10:00:00Z` } : row)) : rows.filter((row) => row !== one));
    return changed(shown(request, world), `request:${request}`, "requests");
  }
  throw refuse({ code: "notFound" });
}

export const corrections: Handlers = {
  list_corrections: ({ id }, world) => shown(id, world),
  propose_correction({ id, source, field, old = "", new: next = "", evidence = "" }, world) {
    if (old === next) throw refuse({ code: "invalid", field: "new", rule: next ? "as-it-was" : "required" });
    const name = registersOf(world).sources.find((one) => one.id === source)?.source.name ?? null;
    const row: CorrectionView = { id: all(world).next++, source: name, field, old, new: next, evidence, state: "proposed", reason: "", decidedAt: null };
    all(world).of.set(id, [...(all(world).of.get(id) ?? []), row]);
    return changed(shown(id, world), `request:${id}`, "requests");
  },
  make_correction: ({ correction }, world) => decide(correction, world, { state: "made" }),
  decline_correction({ correction, reason }, world) {
    if (!reason.trim()) throw refuse({ code: "invalid", field: "reason", rule: "required" });
    return decide(correction, world, { state: "declined", reason });
  },
  remove_correction: ({ correction }, world) => decide(correction, world, null),
};
