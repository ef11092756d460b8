import type { DocumentKind, DocumentView, GateView, PageView, Phase, RequestView, TaskView } from "../../commands";
import { happened, hashOf, registersOf, subjectRow, task } from "../desk";
import type { Handlers } from "../index";
import { officersOf } from "./officers";
import { addDays } from "../people";
import { changed, refuse, type World } from "../world";

const isDone = (one: TaskView) => ["answered", "nothing-found", "exception"].includes(one.state);

function find(id: number, world: World): RequestView {
  const view = registersOf(world).requests.get(id);
  if (!view) throw refuse({ code: "notFound" });
  view.documents = registersOf(world).documents.filter((document) => document.request === id);
  return settle(view);
}

/** A rough likeness of the host's gates: enough to walk the whole journey in a browser. */
function settle(view: RequestView): RequestView {
  const closed = view.row.phase === "closed";
  const collected = view.noSources || (view.tasks.length > 0 && view.tasks.every(isDone));
  const report = view.documents.find((document) => document.kind === "access-report");
  const openItems = view.checklist.filter((item) => item.from === "open").length;
  const verified = !view.identity ? "identity-missing" : !view.ownership ? "ownership-missing" : null;
  const gathered = view.tasks.length === 0 && !view.noSources ? "no-sources-chosen" : collected ? null : "tasks-open";
  const gate = (name: string, reason: string | null): GateView => ({ gate: name, open: reason === null, reason });
  const whenOpen = (reason: string | null) => (closed ? "closed" : reason);
  view.gates = [
    gate("confirm-ownership", whenOpen(view.identity ? null : "identity-missing")),
    gate("release", whenOpen(verified ?? gathered ?? (openItems ? "checklist-open" : null))),
    gate("complete", whenOpen(verified ?? gathered ?? (report?.dispatch ? null : "answer-not-dispatched"))),
  ];
  view.next = closed ? "nothing" : !view.identity ? "verify-identity" : !view.ownership ? "confirm-ownership" : gathered === "no-sources-chosen" ? "choose-sources" : gathered ? "collect" : report?.dispatch ? "complete" : report?.exportedAt ? "record-dispatch" : openItems ? "answer-checklist" : report ? "export-report" : "compose-report";
  if (!closed) {
    const phase: Phase = report?.exportedAt ? "released" : !view.identity && view.tasks.length === 0 ? "received" : verified ? "verifying" : collected ? "reviewing" : "working";
    view.row = { ...view.row, phase: view.row.phase === "waiting" ? "waiting" : phase };
  }
  return view;
}

function done(view: RequestView, world: World, action: string, args: Record<string, string> = {}) {
  const minutes = view.timeline.length;
  view.timeline = [happened(`${world.today}T10:${String(minutes).padStart(2, "0")}:00Z`, action, args), ...view.timeline];
  for (const document of registersOf(world).documents) if (document.request === view.row.id && !action.startsWith("document")) document.stale = document.kind === "access-report" && !document.exportedAt;
  const settled = find(view.row.id, world);
  world.requests = world.requests.map((row) => (row.id === settled.row.id ? settled.row : row));
  return changed(settled, `request:${view.row.id}`, "requests", "today", "trail");
}

const taskOf = (id: number, world: World): { view: RequestView; one: TaskView } => {
  for (const view of registersOf(world).requests.values()) {
    const one = view.tasks.find((candidate) => candidate.id === id);
    if (one) return { view, one };
  }
  throw refuse({ code: "notFound" });
};
const findingOf = (id: number, world: World) => {
  for (const view of registersOf(world).requests.values())
    for (const one of view.tasks) {
      const finding = one.findings.find((candidate) => candidate.id === id);
      if (finding) return { view, one, finding };
    }
  throw refuse({ code: "notFound" });
};
const documentOf = (id: number, world: World): DocumentView => {
  const document = registersOf(world).documents.find((one) => one.id === id);
  if (!document) throw refuse({ code: "notFound" });
  return document;
};

function make(view: RequestView, kind: DocumentKind, world: World): DocumentView {
  const all = registersOf(world);
  const id = all.nextId++;
  const document: DocumentView = {
    id,
    request: view.row.id,
    number: view.row.number,
    due: view.row.due,
    kind,
    title: kind === "access-report" ? "Tájékoztató a kezelt személyes adatokról" : "Levél",
    language: view.letterLanguage,
    pages: kind === "access-report" ? 3 : 1,
    size: 84_213,
    sha256: hashOf(id),
    recipient: view.row.requester,
    stale: false,
    madeAt: `${world.today}T10:30:00Z`,
    madeBy: "Tóth Márta",
    exportedAt: null,
    dispatch: null,
    fileName: `${view.row.number}-${kind}.pdf`,
    madeFrom: { kind, language: view.letterLanguage, regime: "", right: "", version: 0, passedOver: false },
    languageWanted: view.language === view.letterLanguage ? null : view.language,
  };
  all.documents = [document, ...all.documents.filter((one) => !(one.request === view.row.id && one.kind === kind && !one.exportedAt))];
  return document;
}
const sent = (document: DocumentView, world: World, action: string, args: Record<string, string> = {}) => {
  done(find(document.request, world), world, action, { kind: document.kind, ...args });
  return changed({ ...document }, `request:${document.request}`, "documents", "requests", "today");
};

/** A page as the host would draw it, roughly. */
function drawn(made: DocumentView, page: number, width: number): PageView {
  const lines = Array.from({ length: 26 }, (_, index) => `<rect x="60" y="${190 + index * 22}" width="${index % 6 === 5 ? 210 : 430 + ((index * 37) % 45)}" height="7" rx="2" fill="#d5d8dc"/>`).join("");
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842"><rect width="595" height="842" fill="#fff"/><text x="60" y="80" font-family="sans-serif" font-size="11" fill="#333">Kárpát Egészség Zrt.</text><text x="60" y="140" font-family="sans-serif" font-size="18" font-weight="600" fill="#111">${made.title}</text><text x="60" y="166" font-family="sans-serif" font-size="11" fill="#555">${made.number}</text>${lines}<text x="60" y="806" font-family="sans-serif" font-size="8" fill="#777">${page} / ${made.pages}</text></svg>`;
  return { image: `data:image/svg+xml,${encodeURIComponent(picture)}`, width, height: Math.round(width * 1.414), pages: made.pages };
}

const COLUMNS = ["Név", "E-mail", "Rendelés", "Összeg", "Megjegyzés"];
const ROW = ["Kovács Anna", "kovacs.anna@example.hu", "R-2025-00", "12 990 Ft", "kapucsengő: 24"];

export const requestPages: Handlers = {
  open_request: ({ id }, world) => find(id, world),
  read_mail: () => ({
    fromName: "Kovács Anna",
    fromAddress: "kovacs.anna@example.hu",
    replyTo: "anna.kovacs@example.net",
    subject: "Személyes adataim – GDPR 15. cikk",
    text: "Tisztelt Adatkezelő!\n\nKérem, küldjék meg az összes rólam tárolt személyes adatot, valamint tájékoztassanak, kinek adták át azokat.\n\nKérem továbbá, hogy a hírlevélről töröljenek.\n\nÜdvözlettel:\nKovács Anna\n+36 30 555 0123",
    attachments: [{ name: "lakcímkártya.pdf", mime: "application/pdf", size: 210_334 }],
    received: "2026-09-03T21:47",
    dated: "2026-09-02T08:12",
    datesDisagree: true,
    flags: ["reply-to-differs"],
    remote: ["https://img.example.net/pixel.gif"],
    sha256: hashOf(5),
    size: 48_210,
    proposal: {
      requester: { givenName: "Anna", familyName: "Kovács", email: "kovacs.anna@example.hu", phone: "+36 30 555 0123", address: "" },
      rights: [
        { right: "access", words: ["küldjék meg", "tárolt személyes adatot"] },
        { right: "objection-marketing", words: ["hírlevélről töröljenek"] },
      ],
      language: "hu",
      country: "HU",
      agent: false,
    },
    related: [],
  }),
  register_request(request, world) {
    const { requester } = request;
    if (!requester.givenName.trim() && !requester.familyName.trim()) throw refuse({ code: "invalid", field: "requester.familyName", rule: "required" });
    if (requester.email && !requester.email.includes("@")) throw refuse({ code: "invalid", field: "requester.email", rule: "email" });
    if (request.rights.length === 0) throw refuse({ code: "invalid", field: "rights", rule: "required" });
    if (request.received.slice(0, 10) > addDays(world.today, 3660)) throw refuse({ code: "invalid", field: "received", rule: "in-the-future" });
    const all = registersOf(world);
    const id = all.nextId++;
    const template = find(3, world);
    const name = [requester.familyName, requester.givenName].filter(Boolean).join(" ");
    const row = { ...template.row, id, number: "2026-0151", requester: name, subject: null, rights: request.rights, phase: "received" as const, outcome: null, due: addDays(world.today, 30), daysLeft: 30, owner: world.session.officer, channel: request.channel, confined: Boolean(request.confined), receivedOn: request.received.slice(0, 10) };
    world.requests = [...world.requests, row];
    const view: RequestView = structuredClone({ ...template, row, requester, description: request.description, received: request.received, identity: null, ownership: null, tasks: [], documents: [], related: [], timeline: [], language: request.language ?? "hu", subjectClaim: request.subject ?? null, standing: request.standing ?? "self", mandate: request.mandate });
    view.deadlines = view.deadlines.map((deadline) => ({ ...deadline, due: row.due, daysLeft: 30 }));
    if (!request.mail) view.mail = null;
    all.requests.set(id, view);
    return done(view, world, "request.registered", { number: row.number });
  },
  amend_request({ id, ...request }, world) {
    const view = find(id, world);
    if (request.requester) view.requester = request.requester;
    if (request.rights) view.row = { ...view.row, rights: request.rights };
    if (request.owner !== undefined) view.row = { ...view.row, owner: request.owner || null };
    if (request.language) view.language = request.language;
    if (request.received) view.received = request.received;
    return done(view, world, "request.amended");
  },
  record_event({ id, event, on, reasons, prompt, needed }, world) {
    const view = find(id, world);
    const [cause, asked] = event.startsWith("identity") ? (["identity", event === "identity-asked"] as const) : event.startsWith("clarification") ? (["clarification", event === "clarification-asked"] as const) : event.startsWith("fee") ? (["fee", event === "fee-asked"] as const) : [null, false];
    if (cause) {
      const wait = view.clock[cause];
      if (asked && wait.asksPrompt && prompt === undefined) throw refuse({ code: "invalid", field: "prompt", rule: "required" });
      if (asked && wait.asksNeeded && needed === undefined) throw refuse({ code: "invalid", field: "needed", rule: "required" });
      view.clock = { ...view.clock, [cause]: { ...wait, since: asked ? on : null } };
      if (asked && needed === false) view.deadlines = view.deadlines.map((deadline) => ({ ...deadline, remarks: ["The question was not reasonably needed and does not stop the clock"] }));
    }
    if (event === "extended" && !reasons.trim()) view.deadlines = view.deadlines.map((deadline) => ({ ...deadline, remarks: ["The notice does not move the date: it gave no reasons"] }));
    return done(view, world, "request.event-recorded", { event, on });
  },
  verify_identity({ id, method, note }, world) {
    const view = find(id, world);
    view.identity = { method, methodName: "", note, at: `${world.today}T10:00:00Z`, by: "Tóth Márta" };
    return done(view, world, "identity.verified", { method });
  },
  confirm_ownership({ id, subjectId, method, note, mandate }, world) {
    const view = find(id, world);
    if (!view.identity) throw refuse({ code: "notNow", reason: "identity-missing" });
    if (view.standing !== "self" && !mandate.trim()) throw refuse({ code: "notNow", reason: "mandate-missing" });
    const subject = registersOf(world).subjects.find((one) => one.id === subjectId) ?? registersOf(world).subjects[0];
    view.ownership = { method, methodName: "", note, at: `${world.today}T10:01:00Z`, by: "Tóth Márta" };
    view.subject = subject ? subjectRow(subject) : null;
    view.candidates = [];
    view.mandate = mandate;
    return done(view, world, "ownership.confirmed", { method });
  },
  take_back_confirmation({ id, which, reason }, world) {
    if (!reason.trim()) throw refuse({ code: "invalid", field: "reason", rule: "required" });
    const view = find(id, world);
    if (which === "identity") view.identity = null;
    view.ownership = null;
    view.subject = null;
    return done(view, world, "confirmation.taken-back", { which });
  },
  assign_sources({ id, sources, none, question, due }, world) {
    const view = find(id, world);
    const all = registersOf(world);
    view.noSources = Boolean(none);
    for (const source of all.sources.filter((one) => sources.includes(one.id) && !view.tasks.some((other) => other.sourceId === one.id))) view.tasks.push({ ...task(all.nextId++, source), question, due: due ?? null });
    return done(view, world, "sources.assigned");
  },
  record_task_sent({ task: id, on }, world) {
    const { view, one } = taskOf(id, world);
    one.state = "sent";
    one.sentOn = on;
    return done(view, world, "task.sent", { source: one.source, on });
  },
  answer_task({ task: id, state, note }, world) {
    const { view, one } = taskOf(id, world);
    if (state === "exception" && !note.trim()) throw refuse({ code: "invalid", field: "note", rule: "required" });
    one.state = state;
    one.note = note;
    return done(view, world, "task.answered", { source: one.source, outcome: state });
  },
  reopen_task({ task: id }, world) {
    const { view, one } = taskOf(id, world);
    one.state = one.sentOn ? "sent" : "open";
    return done(view, world, "task.reopened", { source: one.source });
  },
  attach_finding({ task: id }, world) {
    const { view, one } = taskOf(id, world);
    one.findings.push({ id: registersOf(world).nextId++, kind: "rows", name: "export-2026-09.csv", mime: "text/csv", size: 18_432, sha256: hashOf(id), rows: 64, columns: COLUMNS.map((name, index) => ({ name, chosen: index < 4, category: index === 2 ? "vásárlások" : "", samples: [ROW[index] ?? ""] })), reading: "UTF-8, ;", warnings: ["formula-cell"], at: `${world.today}T10:00:00Z`, withheld: null });
    return done(view, world, "finding.attached", { source: one.source, name: "export-2026-09.csv" });
  },
  attach_finding_text({ task: id, name, text }, world) {
    const { view, one } = taskOf(id, world);
    if (!text.trim()) throw refuse({ code: "invalid", field: "text", rule: "required" });
    one.findings.push({ id: registersOf(world).nextId++, kind: "text", name, mime: "text/plain", size: text.length, sha256: hashOf(id), rows: 0, columns: [], reading: "", warnings: [], at: `${world.today}T10:00:00Z`, withheld: null });
    return done(view, world, "finding.attached", { source: one.source, name });
  },
  open_finding({ finding, from = 0, limit = 50 }, world) {
    const found = findingOf(finding, world).finding;
    if (found.kind === "text") return { columns: [], rows: [], total: 0, text: "A rendszerben egy bejegyzés található." };
    const rows = Array.from({ length: Math.max(0, Math.min(limit, found.rows - from)) }, (_, index) => ROW.map((cell, column) => (column === 2 ? `${cell}${from + index + 1}` : cell)));
    return { columns: COLUMNS, rows, total: found.rows, text: null };
  },
  choose_columns({ finding, columns }, world) {
    const { view, finding: found } = findingOf(finding, world);
    found.columns = found.columns.map((column, index) => ({ ...column, ...columns[index] }));
    return done(view, world, "finding.columns-chosen", { name: found.name });
  },
  withhold_finding({ finding, ground, why }, world) {
    const { view, finding: found } = findingOf(finding, world);
    if (ground && !why?.trim()) throw refuse({ code: "invalid", field: "why", rule: "required" });
    found.withheld = ground ? { ground, why: why ?? "" } : null;
    return done(view, world, ground ? "finding.withheld" : "finding.released", { name: found.name });
  },
  remove_finding({ finding }, world) {
    const { view, one, finding: found } = findingOf(finding, world);
    one.findings = one.findings.filter((other) => other !== found);
    return done(view, world, "finding.removed", { name: found.name });
  },
  answer_checklist({ id, item, answer, reason }, world) {
    const view = find(id, world);
    view.checklist = view.checklist.map((one) => (one.item === item ? { ...one, answer: answer || one.answer, reason, from: reason ? "left-out" : answer ? "officer" : one.answer ? "registers" : "open" } : one));
    return done(view, world, "checklist.answered");
  },
  confine_request({ id, officers, reason }, world) {
    const view = find(id, world);
    if (!reason.trim()) throw refuse({ code: "invalid", field: "reason", rule: "required" });
    const named = officersOf(world).filter((one) => officers.includes(one.id));
    if (officers.length && !named.some((one) => one.role === "dpo")) throw refuse({ code: "invalid", field: "officers", rule: "needs-dpo" });
    view.named = named.map(({ id, name }) => ({ id, name }));
    view.row = { ...view.row, confined: named.length > 0 };
    return done(view, world, named.length ? "request.confined" : "request.unconfined");
  },
  complete_request({ id, outcome, reason }, world) {
    const view = find(id, world);
    const gate = view.gates.find((one) => one.gate === "complete");
    if (["fully", "partly"].includes(outcome) && gate?.reason) throw refuse({ code: "notNow", reason: gate.reason });
    view.row = { ...view.row, phase: "closed", outcome, due: null, daysLeft: null };
    view.closingReason = reason;
    return done(view, world, "request.completed", { outcome, reason });
  },
  compose_report({ id }, world) {
    const view = find(id, world);
    const gate = view.gates.find((one) => one.gate === "release");
    if (gate?.reason) throw refuse({ code: "notNow", reason: gate.reason });
    return sent(make(view, "access-report", world), world, "document.made");
  },
  check_letter({ kind, text, ground }) {
    const refusal = kind === "refusal";
    if (!refusal && kind !== "extension") return { source: "", checkLocally: false, items: [] };
    const article = refusal ? "Art 12(4)" : "Art 12(3)";
    const reasons = { item: "reasons", article, text: refusal ? "The specific reasons" : "Reasons that lie in the complexity and number of requests", state: text.trim() ? "answered" : "open" };
    const inTime = { item: "within-a-month", article, text: "Sent within one month of receipt", state: "in-time", until: "2026-10-05" };
    const excessive = { item: "excessive", article: "Art 12(5)", text: "Why the request is manifestly unfounded or excessive", state: text.trim() ? "answered" : "open" };
    return { source: refusal ? "GDPR Art 12(4)-(5)" : "GDPR Art 12(3)", checkLocally: false, items: [reasons, inTime, ...(ground === "excessive" ? [excessive] : [])] };
  },
  make_letter({ id, kind, text, ground }, world) {
    if (kind === "refusal" && !ground) throw refuse({ code: "invalid", field: "ground", rule: "required" });
    const needsWords = ["extension", "clarification-request", "not-identified", "restriction-lifted"].includes(kind) || (kind === "refusal" && ground !== "no-data-held");
    if (needsWords && !text.trim()) throw refuse({ code: "invalid", field: "text", rule: "required" });
    return sent(make(find(id, world), kind, world), world, "document.made");
  },
  preview_page: ({ document, page, width }, world) => drawn(documentOf(document, world), page, width),
  remake_document({ document, page, width }, world) {
    const made = documentOf(document, world);
    return { same: made.madeBy !== "Varga Eszter", sha256: made.sha256, picture: drawn(made, page, width) };
  },
  export_document({ document }, world) {
    const made = documentOf(document, world);
    if (made.stale) throw refuse({ code: "notNow", reason: "stale" });
    made.exportedAt = `${world.today}T10:40:00Z`;
    return sent(made, world, "document.exported");
  },
  make_mail_draft({ document }, world) {
    const made = documentOf(document, world);
    made.exportedAt = `${world.today}T10:41:00Z`;
    return sent(made, world, "document.drafted");
  },
  record_dispatch({ document, way, on, evidence }, world) {
    if (!evidence.trim()) throw refuse({ code: "invalid", field: "evidence", rule: "required" });
    const made = documentOf(document, world);
    made.dispatch = { way, on, evidence };
    return sent(made, world, "document.dispatched", { way, on });
  },
  list_documents: ({ request }, world) => ({ rows: registersOf(world).documents.filter((one) => !request || one.request === request) }),
};
