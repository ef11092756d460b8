import type { NoteBlock, NoteRow, OpenNoteView } from "../../commands";
import type { Handlers } from "../index";
import { changed, refuse, type World } from "../world";

interface Kept extends NoteRow {
  text: string;
  names: { id: number; name: string; size: number }[];
}

const kept = new WeakMap<World, Kept[]>();
export function notesOf(world: World): Kept[] {
  let notes = kept.get(world);
  if (!notes) {
    const note: Kept = { id: 1, about: { kind: "request", id: 10 }, record: "2026-0010", title: "Advice of counsel", category: "legal", revision: 1, by: "Tóth Márta", at: "2026-09-20T08:00:00Z", changedBy: "Tóth Márta", changedAt: "2026-09-21T09:30:00Z", files: 1, text: "Wait **until** Monday.\n\n- one\n- two", names: [{ id: 5, name: "advice.pdf", size: 24_000 }] };
    kept.set(world, (notes = [note]));
  }
  return notes;
}
const row = ({ text: _text, names, ...rest }: Kept): NoteRow => ({ ...rest, files: names.length });
const find = (world: World, id: number) => {
  const note = notesOf(world).find((one) => one.id === id);
  if (!note) throw refuse({ code: "notFound" });
  return note;
};
const blocks = (text: string): NoteBlock[] => {
  const run = (words: string) => [{ text: words.replaceAll("**", ""), bold: words.includes("**"), italic: false }];
  return text.split("\n\n").map((part) => (part.startsWith("- ") ? { kind: "list", ordered: false, items: part.split("\n").map((line) => run(line.slice(2))) } : { kind: "paragraph", runs: run(part) }));
};

export const notes: Handlers = {
  list_notes({ about }, world) {
    const found = notesOf(world).filter((one) => !about || (one.about?.kind === about.kind && one.about.id === about.id));
    const { seconds, closeOnBlur, showCount } = world.settings.notes;
    return { granted: world.session.notes, rows: world.session.notes ? found.map(row) : [], count: !world.session.notes && showCount && about ? found.length : null, next: null, seconds, closeOnBlur };
  },
  open_note({ id, passphrase }, world): OpenNoteView {
    if (passphrase !== world.passphrase) throw refuse({ code: "cannotUnlock" });
    const note = find(world, id);
    return { row: row(note), text: note.text, blocks: blocks(note.text), files: note.names, seconds: world.settings.notes.seconds };
  },
  copy_note({ passphrase }, world) {
    if (passphrase !== world.passphrase) throw refuse({ code: "cannotUnlock" });
    return { seconds: 15 };
  },
  write_note({ over, about, title, category, text }, world) {
    if (!title.trim()) throw refuse({ code: "invalid", field: "title", rule: "required" });
    if (!text.trim()) throw refuse({ code: "invalid", field: "text", rule: "required" });
    const all = notesOf(world);
    const at = `${world.today}T10:00:00Z`;
    if (over) {
      const note = find(world, over.id);
      if (note.revision !== over.revision) throw refuse({ code: "conflict" });
      Object.assign(note, { title, category, text, revision: note.revision + 1, changedAt: at });
      return changed(row(note), "notes");
    }
    const made: Kept = { id: Math.max(0, ...all.map((one) => one.id)) + 1, about: about ?? null, record: about ? `${about.kind} ${about.id}` : "", title, category: category ?? "", revision: 1, by: "Tóth Márta", at, changedBy: "Tóth Márta", changedAt: at, files: 0, text, names: [] };
    all.push(made);
    return changed(row(made), "notes");
  },
  erase_note({ id }, world) {
    find(world, id);
    kept.set(world, notesOf(world).filter((one) => one.id !== id));
    return changed({}, "notes");
  },
  add_note_file({ id }, world) {
    const note = find(world, id);
    note.names.push({ id: 90 + note.names.length, name: "export.csv", size: 18_432 });
    return changed(row(note), "notes");
  },
  erase_note_file({ id }, world) {
    for (const note of notesOf(world)) note.names = note.names.filter((one) => one.id !== id);
    return changed({}, "notes");
  },
  save_note_file({ passphrase }, world) {
    if (passphrase !== world.passphrase) throw refuse({ code: "cannotUnlock" });
    return {};
  },
  renew_notes_key: () => changed({}, "notes"),
};
