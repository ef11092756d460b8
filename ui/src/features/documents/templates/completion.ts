import type { PlaceholderView } from "$ipc/commands";

/** What is being written before the caret: inside of braces the name begun so far, elsewhere the word. */
export interface Begun {
  /** Where what is offered would take the place of what was typed. */
  from: number;
  typed: string;
  /** "value" inside of `{{ }}`, "command" inside of `{% %}`, "text" elsewhere. */
  where: "value" | "command" | "text";
}

/** What stands before the caret. */
export function begun(text: string, caret: number): Begun {
  const before = text.slice(0, caret);
  const typed = /[\w.]*$/.exec(before)?.[0] ?? "";
  const from = caret - typed.length;
  const value = before.lastIndexOf("{{") > before.lastIndexOf("}}");
  const command = before.lastIndexOf("{%") > before.lastIndexOf("%}");
  return { from, typed, where: value && !(command && before.lastIndexOf("{%") > before.lastIndexOf("{{")) ? "value" : command ? "command" : "text" };
}

/** Whether the offer opens by itself: after two braces, and after two letters of a name in a command. */
export const opensItself = (text: string, caret: number): boolean => {
  const { where, typed } = begun(text, caret);
  return where === "value" ? /\{\{\s*[\w.]*$/.test(text.slice(0, caret)) : where === "command" && typed.length > 1 && typed.includes(".");
};

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The placeholders that fit to what was typed: those whose path begins with it first, then those that hold it in path or name. */
export function fitting<P extends PlaceholderView & { label: string }>(all: readonly P[], { typed, where }: Begun): P[] {
  const usable = all.filter((one) => where === "text" || (one.kind !== "part" && nameOf(one) !== ""));
  const wanted = fold(typed);
  if (!wanted) return usable;
  const rank = (one: P): number => (fold(nameOf(one)).startsWith(wanted) ? 0 : fold(`${one.path} ${one.label}`).includes(wanted) ? 1 : 2);
  return usable.filter((one) => rank(one) < 2).toSorted((a, b) => rank(a) - rank(b));
}

/** The name as it stands inside of braces; items of a list by the name that a loop gives them. */
export function nameOf(one: PlaceholderView): string {
  const inner = /^\{\{ (.*) \}\}$/.exec(one.insert)?.[1];
  return inner ?? (one.kind === "part" ? "" : one.path);
}

/** The text with a placeholder put in at the caret, and where the caret is then. */
export function put(text: string, caret: number, at: Begun, one: PlaceholderView): { from: number; to: number; insert: string; caret: number } {
  if (at.where === "text") {
    // A name that was begun and fits gives way; any other word stays.
    const replaces = at.typed && nameOf(one).startsWith(at.typed) ? at.from : caret;
    const blank = one.insert.indexOf("\n\n");
    return { from: replaces, to: caret, insert: one.insert, caret: replaces + (blank < 0 ? one.insert.length : blank + 1) };
  }
  const after = text.slice(caret);
  const closed = at.where === "value" ? /^[^{}\n]*\}\}/.test(after) : true;
  const blank = at.where === "value" && text.slice(0, at.from).endsWith("{{") ? " " : "";
  const name = at.where === "value" ? nameOf(one) : nameOf(one).replace(/\|.*$/, "");
  const insert = `${blank}${name}${closed ? "" : " }}"}`;
  return { from: at.from, to: caret, insert, caret: at.from + insert.length };
}
