import type { OfficerRowView, OfficersView } from "../../commands";
import type { Handlers } from "../index";
import { changed, refuse, type World } from "../world";

const CODE = "PXYD-A95H-ATAW-2835-7GRM-K7AF-VDRB-2BJQ-4GYX-E1GY-355Q-EEGR-R05G-0TPM";
const kept = new WeakMap<World, OfficerRowView[]>();
export function officersOf(world: World): OfficerRowView[] {
  let rows = kept.get(world);
  if (!rows) {
    const one: OfficerRowView = { id: "a", name: "Tóth Márta", role: "dpo", state: "active", addedAt: "2026-01-05T08:00:00Z", joinedAt: "2026-01-05T08:00:00Z", removedAt: null, notes: true, devices: 1, fingerprint: "3F2A 91C0 77DE 0B14", me: true };
    const two: OfficerRowView = { ...one, id: "b", name: "Szabó Gergő", role: "handler", joinedAt: "2026-03-02T08:00:00Z", addedAt: "2026-03-01T08:00:00Z", notes: false, devices: 0, fingerprint: "88B1 4E02 D9A7 61FC", me: false };
    kept.set(world, (rows = [one, two]));
  }
  return rows;
}
const view = (world: World): OfficersView => ({ rows: officersOf(world) });
const done = (world: World) => changed(view(world), "officers", "session");
const find = (world: World, id: string) => {
  const found = officersOf(world).find((one) => one.id === id);
  if (!found) throw refuse({ code: "notFound" });
  return found;
};

export const officers: Handlers = {
  list_officers: (_, world) => view(world),
  invite_officer({ name, role, notes }, world) {
    if (!name.trim()) throw refuse({ code: "invalid", field: "name", rule: "required" });
    const made: OfficerRowView = { id: `n${officersOf(world).length}`, name, role, state: "invited", addedAt: `${world.today}T10:00:00Z`, joinedAt: null, removedAt: null, notes: Boolean(notes), devices: 0, fingerprint: "0000 0000 0000 0000", me: false };
    officersOf(world).push(made);
    return changed({ code: CODE, name, officers: view(world) }, "officers");
  },
  renew_invitation: ({ officer }, world) => changed({ code: CODE, name: find(world, officer).name, officers: view(world) }, "officers"),
  save_invitation: () => ({}),
  change_officer({ officer, name, role }, world) {
    const who = find(world, officer);
    if (who.me && role !== "dpo") throw refuse({ code: "invalid", field: "role", rule: "last-dpo" });
    Object.assign(who, { name, role });
    return done(world);
  },
  grant_notes({ officer, granted }, world) {
    find(world, officer).notes = granted;
    return done(world);
  },
  remove_officer({ officer }, world) {
    Object.assign(find(world, officer), { state: "removed", removedAt: `${world.today}T10:00:00Z`, notes: false });
    return done(world);
  },
};
