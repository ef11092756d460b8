import { describe, expect, it } from "vitest";
import type { PlaceholderView } from "$ipc/commands";
import { begun, fitting, opensItself, put } from "./completion";

const offer = (path: string, kind: string, insert: string, of: string | null = null): PlaceholderView & { label: string } => ({ path, kind, insert, example: "", of, label: path });
const NUMBER = offer("request.number", "text", "{{ request.number }}");
const CHANGED = offer("rectification.changes.old", "text", "{{ change.old }}", "rectification.changes");
const CITE = offer("law.cite.erasure", "provision", "{{ law.cite.erasure|bracketed }}");
const FLAG = offer("objection.marketing", "flag", "{% if objection.marketing %}\n\n{% endif %}");
const PART = offer("subject", "part", '{% include "subject" %}');
const ALL = [NUMBER, CHANGED, CITE, FLAG, PART];

/** `|` is the caret. */
const at = (marked: string) => ({ text: marked.replace("|", ""), caret: marked.indexOf("|") });
const putInto = (marked: string, one: PlaceholderView) => {
  const { text, caret } = at(marked);
  const change = put(text, caret, begun(text, caret), one);
  const made = text.slice(0, change.from) + change.insert + text.slice(change.to);
  return `${made.slice(0, change.caret)}|${made.slice(change.caret)}`;
};

describe("the completion of placeholders", () => {
  it.each([
    ["Dear {{|", true],
    ["Dear {{ rec|", true],
    ["Dear {{ x }} {|", false],
    ["Dear {{ x }} y|", false],
    ["{% if re|", false],
    ["{% if request.|", true],
    ["plain words|", false],
  ])("opens itself at %s: %s", (marked, opens) => {
    const { text, caret } = at(marked);
    expect(opensItself(text, caret)).toBe(opens);
  });

  it("offers what begins so first, inside of braces only what has a value there", () => {
    const names = (marked: string) => {
      const { text, caret } = at(marked);
      return fitting(ALL, begun(text, caret)).map(({ path }) => path);
    };
    expect(names("{{ req|")).toEqual(["request.number"]);
    expect(names("{{ change|")).toEqual(["rectification.changes.old"]);
    expect(names("{{ ers|")).toEqual([]);
    expect(names("x |")).toContain("subject");
    expect(names("{{ |")).not.toContain("subject");
  });

  it.each([
    ["Dear {{|", NUMBER, "Dear {{ request.number }}|"],
    ["Dear {{ re| }}", NUMBER, "Dear {{ request.number| }}"],
    ["{{ ch|", CHANGED, "{{ change.old }}|"],
    ["{{|", CITE, "{{ law.cite.erasure|bracketed }}|"],
    ["{% if law.|", CITE, "{% if law.cite.erasure|"],
    ["Number: |", NUMBER, "Number: {{ request.number }}|"],
    ["Number req|", NUMBER, "Number {{ request.number }}|"],
    ["word|", NUMBER, "word{{ request.number }}|"],
    ["|", FLAG, "{% if objection.marketing %}\n|\n{% endif %}"],
  ])("puts into %s", (marked, one, wanted) => {
    expect(putInto(marked, one)).toBe(wanted.replace("erasure|bracketed }}|", "erasure|bracketed }}|"));
  });
});
