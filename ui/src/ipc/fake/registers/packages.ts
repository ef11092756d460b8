import type { PackagePartView } from "../../commands";
import { happened, hashOf, registersOf } from "../desk";
import type { Handlers } from "../index";
import { changed, refuse, type World } from "../world";

function reportOf(id: number, world: World) {
  const document = registersOf(world).documents.find((one) => one.id === id);
  const view = document && registersOf(world).requests.get(document.request);
  if (!document || !view) throw refuse({ code: "notFound" });
  if (document.kind !== "access-report") throw refuse({ code: "invalid", field: "document", rule: "not-a-report" });
  const reason = !view.identity ? "identity-missing" : !view.ownership ? "ownership-missing" : view.gates.find((one) => one.gate === "release")?.reason;
  if (!document.exportedAt && reason) throw refuse({ code: "notNow", reason });
  if (document.stale) throw refuse({ code: "notNow", reason: "stale" });
  return { document, view };
}
const part = (id: string, kind: string, name: string, source: string, category: string, portable: PackagePartView["portable"]): PackagePartView => ({ id, kind, name, source, category, portable, proposed: portable !== "no" });
const PARTS = [
  part("person", "person", "", "", "", "unknown"),
  part("data-001.csv", "table", "export-2026-09.csv", "Ügyfélkapcsolati rendszer (CRM)", "elérhetőségek", "yes"),
  part("data-002.csv", "table", "export-2026-09.csv", "Ügyfélkapcsolati rendszer (CRM)", "számlaadatok", "no"),
  part("attachment-001.pdf", "file", "szerződés.pdf", "Ügyfélkapcsolati rendszer (CRM)", "", "unknown"),
];
const isPortability = (rights: string[]) => rights.includes("portability") && !rights.includes("access");

export const packages: Handlers = {
  pick_folder: (_, world) => ({ token: `folder-${world.nextToken++}`, name: "Documents", size: 0 }),
  open_package({ document: id }, world) {
    const { document, view } = reportOf(id, world);
    const files = ["index.html", "report.pdf", "data.json", "data.schema.json", "person.csv", "legal-bases.csv", "data-001.csv", "data-002.csv", "attachment-001.pdf", "manifest.json"];
    return { document: id, name: `${document.number}-package`, recipient: document.recipient, portability: isPortability(view.row.rights), parts: PARTS, files };
  },
  async make_package({ document: id, form, passphrase = "", leaveOut, reason = "" }, world) {
    const { document, view } = reportOf(id, world);
    if (form === "protected-zip" && !/^[\x20-\x7e]*$/.test(passphrase)) throw refuse({ code: "invalid", field: "passphrase", rule: "ascii-only" });
    const proposed = PARTS.filter((one) => !one.proposed).map((one) => one.id);
    if (leaveOut && [...leaveOut].sort().join() !== proposed.join() && !reason.trim()) throw refuse({ code: "invalid", field: "reason", rule: "required" });
    document.exportedAt = `${world.today}T10:42:00Z`;
    const manifestSha256 = hashOf(id + 7);
    view.timeline = [happened(`${world.today}T10:42:00Z`, "package.made", { form, manifest: manifestSha256, name: document.recipient }), ...view.timeline];
    const made = { document: { ...document }, name: form === "folder" ? `${document.number}-package` : `${document.number}-package.zip`, form, files: 10, size: 1_204_224, manifestSha256 };
    return changed(made, `request:${document.request}`, "documents", "requests", "today");
  },
};
