import { happened, hashOf, registersOf, subjectRow } from "../desk";
import type { Handlers } from "../index";
import { changed, refuse, type World } from "../world";
import type { SubjectForm, SubjectView } from "../../commands";

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const byId = <T extends { id: number }>(rows: T[], id: number): T => {
  const found = rows.find((row) => row.id === id);
  if (!found) throw refuse({ code: "notFound" });
  return found;
};
const named = (value: string, field = "name") => {
  if (!value.trim()) throw refuse({ code: "invalid", field, rule: "required" });
};
const put = (view: SubjectView, subject: SubjectForm, world: World) => {
  view.subject = subject;
  view.name = [subject.familyName, subject.givenName].filter(Boolean).join(" ");
  view.organisation = registersOf(world).organisations.find((one) => one.id === subject.organisationId) ?? null;
};

export const records: Handlers = {
  list_subjects({ text = "", after, limit = 50 }, world) {
    const rows = registersOf(world).subjects.map((view) => subjectRow(view)).filter((row) => fold(`${row.name} ${row.email} ${row.customer}`).includes(fold(text)));
    const from = Number(after ?? 0);
    return { rows: rows.slice(from, from + limit), next: from + limit < rows.length ? String(from + limit) : null };
  },
  open_subject: ({ id }, world) => byId(registersOf(world).subjects, id),
  register_subject(subject, world) {
    named(`${subject.givenName}${subject.familyName}`, "familyName");
    const all = registersOf(world);
    const view: SubjectView = { id: all.nextId++, name: "", subject, organisation: null, bases: [], requests: [], hiddenRequests: null, timeline: [happened(`${world.today}T10:00:00Z`, "subject.registered")] };
    put(view, subject, world);
    all.subjects.push(view);
    return changed(view, "subjects", `subject:${view.id}`);
  },
  edit_subject({ id, subject }, world) {
    const view = byId(registersOf(world).subjects, id);
    put(view, subject, world);
    view.timeline = [happened(`${world.today}T10:00:00Z`, "subject.edited"), ...view.timeline];
    return changed(view, "subjects", `subject:${id}`);
  },
  suggest_subjects: () => ({ rows: [] }),
  record_legal_basis({ subject, basis }, world) {
    named(basis.purpose, "purpose");
    const view = byId(registersOf(world).subjects, subject);
    view.bases.push({ id: registersOf(world).nextId++, basis, current: true });
    return changed(view, `subject:${subject}`);
  },
  end_legal_basis({ id, on }, world) {
    for (const view of registersOf(world).subjects) {
      const one = view.bases.find((basis) => basis.id === id);
      if (!one) continue;
      one.basis.to = on;
      one.current = false;
      return changed(view, `subject:${view.id}`);
    }
    throw refuse({ code: "notFound" });
  },
  list_organisations: ({ text = "" }, world) => ({ rows: registersOf(world).organisations.filter((one) => fold(one.organisation.name).includes(fold(text))), next: null }),
  open_organisation: ({ id }, world) => byId(registersOf(world).organisations, id),
  register_organisation(organisation, world) {
    named(organisation.name);
    const view = { id: registersOf(world).nextId++, organisation, subjects: 0 };
    registersOf(world).organisations.push(view);
    return changed(view, "organisations");
  },
  edit_organisation({ id, organisation }, world) {
    named(organisation.name);
    const view = byId(registersOf(world).organisations, id);
    view.organisation = organisation;
    return changed(view, "organisations", `organisation:${id}`);
  },
  list_sources: (_, world) => ({ rows: registersOf(world).sources }),
  open_source: ({ id }, world) => byId(registersOf(world).sources, id),
  register_source(source, world) {
    named(source.name);
    const view = { id: registersOf(world).nextId++, source, openTasks: 0 };
    registersOf(world).sources.push(view);
    return changed(view, "sources");
  },
  edit_source({ id, source }, world) {
    named(source.name);
    const view = byId(registersOf(world).sources, id);
    view.source = source;
    return changed(view, "sources", `source:${id}`);
  },
  list_trail({ action = "", kind, id, who, from = "", until = "9999", before, limit = 50 }, world) {
    const { trail } = registersOf(world);
    const about = kind ? (id ? `${kind}:${id}` : `${kind}:`) : "";
    const rows = trail.filter((row) => row.action.startsWith(action) && (!who || row.by === who) && row.at.slice(0, 10) >= from && row.at.slice(0, 10) <= until && (!before || row.seq < before) && (!about || row.about.some((one) => (id ? one === about : one.startsWith(about)))));
    const page = rows.slice(0, limit);
    return { rows: page, next: rows.length > limit ? (page.at(-1)?.seq ?? null) : null, size: trail.length, head: trail[0]?.hash ?? "", officers: [...new Set(trail.map((row) => row.by))].map((name) => ({ id: name, name, signingKey: hashOf(7) })) };
  },
  export_trail: (_, world) => ({ output: { size: registersOf(world).trail.length, root: hashOf(5), checkpoint: "tutela/vault/1\n", sha256: hashOf(6) }, changed: ["trail"] }),
  prove_request: (_, world) => ({ output: { size: registersOf(world).trail.length, root: hashOf(5), checkpoint: "tutela/vault/1\n", sha256: hashOf(6) }, changed: ["trail"] }),
  accept_restored: () => ({ output: {}, changed: ["session"] }),
  compare_trail({ text }, world) {
    const kept = /(\d+):\s*([0-9a-f]{12,64})/i.exec(text);
    if (!kept) throw refuse({ code: "invalid", field: "text", rule: "nothing-kept" });
    const seq = Number(kept[1]);
    const trail = registersOf(world).trail;
    const entry = trail.find((one) => one.seq === seq);
    if (!entry) return { verdict: "beyond", seq, at: null, signedBy: null, since: null };
    if (!entry.hash.startsWith((kept[2] ?? "").toLowerCase())) return { verdict: "other", seq, at: null, signedBy: null, since: null };
    return { verdict: "same", seq, at: entry.at, signedBy: null, since: trail.length - seq };
  },
  verify_vault: (_, world) => ({ sound: true, entries: registersOf(world).trail.length, findings: [] }),
};
