import type { HandbackRow, HandbackView, HandoversView } from "../../commands";
import type { Handlers } from "../index";
import { changed, refuse, type World } from "../world";

interface Kept {
  list: HandoversView;
  taken: Set<string>;
}
const kept = new WeakMap<World, Kept>();
const of = (world: World): Kept => {
  let found = kept.get(world);
  if (!found) kept.set(world, (found = { list: { rows: [], here: null, longest: 90 }, taken: new Set() }));
  return found;
};
const row = (item: string, more: Partial<HandbackRow>): HandbackRow => ({ item, request: 10, number: "2026-0010", source: "Webáruház", kind: "finding", state: null, sentOn: null, text: "", size: 0, at: "2026-09-20T10:00:00Z", standing: "new", ...more });
const back = (world: World): HandbackView => {
  const rows = [
    row("finding-7", { text: "shop.csv", size: 18_432 }),
    row("task-3-aa", { kind: "answer", state: "answered", text: "That is all." }),
    row("task-4-bb", { kind: "answer", state: "nothing-found", source: "Hírlevél", standing: "answered" }),
    row("finding-9", { text: "old.csv", number: "2026-0002", standing: "closed" }),
  ].map((one) => (of(world).taken.has(one.item) ? { ...one, standing: "taken" } : one));
  return { name: "Nagy Ilona", at: "2026-09-21T10:00:00Z", rows, news: rows.some(({ standing }) => standing === "new" || standing === "answered") };
};

export const handover: Handlers = {
  list_handovers: (_, world) => ({ ...of(world).list, here: world.session.handover }),
  make_handover({ name, until, why, passphrase }, world) {
    if (!name.trim()) throw refuse({ code: "invalid", field: "name", rule: "required" });
    if (passphrase !== world.passphrase) throw refuse({ code: "cannotUnlock" });
    const { list } = of(world);
    list.rows.unshift({ copy: `c${list.rows.length}`.padEnd(32, "0"), name, why, until, ended: false, madeAt: `${world.today}T10:00:00Z`, madeBy: world.session.officer ?? "", mine: true, returnedAt: null });
    return changed(list, "handovers");
  },
  give_back: () => ({ tasks: 2, findings: 3 }),
  open_handback: (_, world) => back(world),
  take_handback({ items }, world) {
    const news = items.filter((item) => !of(world).taken.has(item));
    news.forEach((item) => of(world).taken.add(item));
    return changed({ taken: news.length, handback: back(world) }, "handovers", "requests");
  },
};
