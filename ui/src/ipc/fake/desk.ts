import type { DocumentView, OrganisationView, RequestRow, RequestView, SourceForm, SourceView, SubjectForm, SubjectRow, SubjectView, TaskView, TimelineEntry, TrailRow } from "../commands";
import { addDays } from "./people";
import type { World } from "./world";

/** What the made-up office has in its registers, beside the queue. */
export interface Registers {
  requests: Map<number, RequestView>;
  sources: SourceView[];
  subjects: SubjectView[];
  organisations: OrganisationView[];
  documents: DocumentView[];
  trail: TrailRow[];
  nextId: number;
}

const registers = new WeakMap<World, Registers>();

export const registersOf = (world: World): Registers => {
  let made = registers.get(world);
  if (!made) registers.set(world, (made = makeRegisters(world)));
  return made;
};

const hash = (seed: number): string => Array.from({ length: 64 }, (_, index) => ((seed * 7919 + index * 104_729 + index * index * 31) % 16).toString(16)).join("");
export const hashOf = hash;

const person = (givenName: string, familyName: string, identifiers: SubjectForm["identifiers"], more: Partial<SubjectForm> = {}): SubjectForm => ({ givenName, familyName, identifiers, address: "", language: "", country: "", role: "", facts: [], ...more });

const PEOPLE: [string, SubjectForm][] = [
  ["Kovács Anna", person("Anna", "Kovács", [{ kind: "email", value: "kovacs.anna@example.hu" }, { kind: "phone", value: "+36 30 555 0123" }, { kind: "customer", value: "48213" }], { address: "1117 Budapest, Október huszonharmadika utca 8.", language: "hu", country: "HU", organisationId: 1, role: "Beszerző", facts: [{ name: "Születési dátum", value: "1984. 05. 12." }] })],
  ["Kovács Anna Mária", person("Anna Mária", "Kovács", [{ kind: "email", value: "kovacs.anna@example.hu" }, { kind: "customer", value: "51877" }], { language: "hu", country: "HU" })],
  ["张伟", person("伟", "张", [{ kind: "email", value: "zhang.wei@example.cn" }], { language: "zh", country: "CN" })],
  ["محمد الأحمد", person("محمد", "الأحمد", [{ kind: "email", value: "m.alahmad@example.com" }, { kind: "customer", value: "60112" }], { language: "ar", country: "EG" })],
  ["João Gonçalves", person("João", "Gonçalves", [{ kind: "email", value: "joao@example.br" }], { language: "pt-BR", country: "BR" })],
];

const category = (name: string, purposes: string, recipients: string, retention: string, origin: string, transfers = "") => ({ category: name, purposes, recipients, retention, origin, transfers });
const SOURCES: SourceForm[] = [
  { name: "Ügyfélkapcsolati rendszer (CRM)", description: "Salesforce, ügyfelek és érdeklődők", owners: [{ name: "Értékesítési vezető", email: "crm@karpat.example.hu" }], categories: [category("elérhetőségek", "szerződés teljesítése", "futárszolgálat", "a szerződés után 5 év", "az érintett"), category("vásárlások", "számlázás", "könyvelő", "8 év", "webshop", "USA, általános szerződési feltételek")], retired: false },
  { name: "Számlázás", description: "SAP Business One", owners: [{ name: "Pénzügy", email: "penzugy@karpat.example.hu" }], categories: [category("számlaadatok", "számviteli kötelezettség", "NAV", "8 év", "az érintett")], retired: false },
  { name: "Hírlevél", description: "Mailchimp", owners: [{ name: "Marketing", email: "" }], categories: [category("e-mail-cím", "hírlevél", "", "visszavonásig", "webes űrlap")], retired: false },
  { name: "Kamerafelvételek", description: "Székház, földszint", owners: [{ name: "Őrszolgálat", email: "" }], categories: [category("képmás", "vagyonvédelem", "", "3 munkanap", "kamera")], retired: false },
  { name: "Régi faliújság", description: "", owners: [], categories: [], retired: true },
];

export const subjectRow = (view: SubjectView, matched: string[] = []): SubjectRow => ({
  id: view.id,
  name: view.name,
  email: view.subject.identifiers.find((one) => one.kind === "email")?.value ?? "",
  customer: view.subject.identifiers.find((one) => one.kind === "customer")?.value ?? "",
  organisation: view.organisation?.organisation.name ?? "",
  country: view.subject.country,
  matched,
});

let entry = 0;
export const happened = (at: string, action: string, args: Record<string, string> = {}, fields: TimelineEntry["fields"] = []): TimelineEntry => ({ seq: 900 + entry++, at, by: "Tóth Márta", action, args, fields });

export function task(id: number, source: SourceView, state: TaskView["state"] = "open"): TaskView {
  return { id, sourceId: source.id, source: source.source.name, owners: source.source.owners, question: "", due: null, state, sentOn: null, answeredAt: null, note: "", findings: [] };
}

const CHECKLIST: [string, string, string, string][] = [
  ["purposes", "Art 15(1)(a)", "The purposes of the processing", "szerződés teljesítése; számlázás"],
  ["categories", "Art 15(1)(b)", "The categories of personal data", "elérhetőségek, vásárlások, számlaadatok"],
  ["recipients", "Art 15(1)(c)", "The recipients or categories of recipient", "futárszolgálat, könyvelő, NAV"],
  ["retention", "Art 15(1)(d)", "How long the data are stored", "a szerződés után 5 év; számlák 8 év"],
  ["rights", "Art 15(1)(e)", "Rectification, erasure, restriction and objection", "Ön kérheti adatai helyesbítését, törlését vagy korlátozását."],
  ["complaint", "Art 15(1)(f)", "The right to complain to a supervisory authority", "NAIH, 1055 Budapest, Falk Miksa utca 9–11."],
  ["origin", "Art 15(1)(g)", "Where the data come from", "az érintett; webshop"],
  ["automated", "Art 15(1)(h)", "Automated decisions and profiling", ""],
];

function detail(row: RequestRow, world: World, subjects: SubjectView[], sources: SourceView[]): RequestView {
  const [familyName = "", ...given] = row.requester.split(" ");
  const isAnna = row.number === "2026-0142";
  const ready = row.phase !== "received" && row.phase !== "verifying";
  const confirmed = { method: "reply-from-address-on-file", methodName: "Reply from the address on file", note: "", at: `${addDays(world.today, -1)}T12:05:00Z`, by: "Tóth Márta" };
  const due = row.due ?? addDays(world.today, 10);
  const first = sources[0];
  return {
    row,
    requester: { givenName: given.join(" "), familyName, email: isAnna ? "kovacs.anna@example.hu" : "requester@example.org", phone: isAnna ? "+36 30 555 0123" : "", address: "" },
    requesterType: "customer",
    standing: row.subject ? "parent" : "self",
    mandate: "",
    subjectClaim: row.subject ? { givenName: "Camille", familyName: "Lefèvre", email: "", phone: "", address: "" } : null,
    subject: null,
    candidates: isAnna ? subjects.slice(0, 2).map((view, index) => subjectRow(view, index ? ["email"] : ["email", "name"])) : [],
    country: "HU",
    description: "Kérem, küldjék meg az összes rólam tárolt személyes adatot, és hogy kinek adták tovább.",
    received: `${row.receivedOn}T21:47`,
    named: [],
    registeredAt: `${row.receivedOn}T20:31:00Z`,
    language: /\p{Script=Arabic}/u.test(row.requester) ? "ar" : /\p{Script=Han}/u.test(row.requester) ? "zh" : "hu",
    deadlines: row.phase === "closed" ? [] : [{ right: row.rights[0] ?? "access", due, daysLeft: row.daysLeft ?? 0, steps: ["Received Thu 3 September 2026", "One month ends Sat 3 October 2026", "A weekend: moved to Mon 5 October 2026"], remarks: [], stands: false, later: null, rule: "gdpr-12-3", ruleVersion: "4", source: "GDPR 12(3), Reg. 1182/71 art 3(4)", calendar: "HU", calendarVersion: "2026.2", checkLocally: row.regime !== "gdpr" }],
    letterLanguage: "hu",
    extendableUntil: row.due,
    clock: {
      identity: { effect: "suspend", asksPrompt: true, asksNeeded: true, since: null },
      clarification: { effect: "suspend", asksPrompt: true, asksNeeded: true, since: null },
      fee: { effect: "none", asksPrompt: false, asksNeeded: false, since: null },
      extension: { tellBy: due, until: addDays(due, 60), asksDate: false, used: false, checkLocally: false },
    },
    variant: "",
    identity: isAnna || ready ? confirmed : null,
    ownership: ready ? confirmed : null,
    noSources: false,
    tasks: ready && first && row.phase !== "closed" ? [task(500 + row.id, first, "sent")] : [],
    checklist: row.rights.includes("access") ? CHECKLIST.map(([item, article, text, answer]) => ({ item, article, text, answer, reason: "", from: answer ? "registers" : "open" })) : [],
    documents: [],
    gates: [],
    next: "nothing",
    closingReason: row.phase === "closed" ? "answered-in-full" : null,
    closedAt: null,
    mail: row.channel === "email" ? { from: `${row.requester} <requester@example.org>`, subject: "Adatigénylés", text: "Tisztelt Adatkezelő!\n\nKérem, küldjék meg az összes rólam tárolt személyes adatot, és hogy kinek adták tovább.\n\nÜdvözlettel,\nKovács Anna", attachments: ["meghatalmazás.pdf"], sha256: hash(row.id), size: 18_432 } : null,
    related: isAnna ? world.requests.filter((other) => other.number === "2026-0127") : [],
    timeline: [
      ...(isAnna ? [happened(`${addDays(world.today, -1)}T12:05:00Z`, "identity.verified", { method: "code-second-channel" }), happened(`${addDays(world.today, -9)}T07:12:00Z`, "request.amended", {}, [{ field: "language", old: "en", new: "hu" }])] : []),
      happened(`${row.receivedOn}T20:40:00Z`, "document.made", { kind: "acknowledgement" }),
      happened(`${row.receivedOn}T20:31:00Z`, "request.registered", { number: row.number }),
    ],
  };
}

function makeRegisters(world: World): Registers {
  const organisations: OrganisationView[] = [{ id: 1, organisation: { name: "Duna Logisztika Kft.", registration: "01-09-123456", address: "1138 Budapest, Váci út 152.", email: "info@duna.example.hu", facts: [] }, subjects: 1 }];
  const subjects = PEOPLE.map(([name, subject], index): SubjectView => ({
    id: index + 1,
    name,
    subject,
    organisation: subject.organisationId ? (organisations[0] ?? null) : null,
    bases: index ? [] : [{ id: 1, basis: { purpose: "Szerződés teljesítése", basis: "gdpr-6-1-b", from: "2024-03-01", to: null, evidence: "SZ-2024/118" }, current: true }, { id: 2, basis: { purpose: "Hírlevél", basis: "gdpr-6-1-a", from: "2024-03-01", to: "2025-02-11", evidence: "webes űrlap" }, current: false }],
    requests: index ? [] : world.requests.filter((row) => row.requester === name),
    hiddenRequests: null,
    timeline: [happened("2024-03-01T09:00:00Z", "subject.registered")],
  }));
  const sources = SOURCES.map((source, index): SourceView => ({ id: index + 1, source, openTasks: index === 1 ? 2 : 0 }));
  const actions = ["request.registered", "identity.verified", "document.exported", "task.sent", "request.amended", "vault.unlocked", "settings.edited", "ownership.confirmed"];
  const trail = Array.from({ length: 240 }, (_, index): TrailRow => {
    const seq = 240 - index;
    return { seq, at: new Date(Date.parse(`${world.today}T10:00:00Z`) - index * 3_700_000).toISOString(), by: index % 3 ? "Tóth Márta" : "Varga Eszter", action: actions[index % actions.length] ?? "", about: index % 8 === 5 ? [] : [`request:${1 + (index % 11)}`], notes: index % 8 === 1 ? { method: "in-person" } : {}, fields: index % 8 === 4 ? [{ field: "language", old: "en", new: "hu" }] : [], hash: hash(seq), hidden: index % 11 === 9 };
  });
  return { requests: new Map(world.requests.map((row) => [row.id, detail(row, world, subjects, sources)])), sources, subjects, organisations, documents: [], trail, nextId: 1000 };
}
