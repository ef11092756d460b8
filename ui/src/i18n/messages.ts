import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { language, type Language } from "./language.svelte";
import type { Messages } from "./keys";

const files = import.meta.glob<string>("../../../assets/locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

const bundles = new Map<Language, FluentBundle>();

/** The messages of a language. Reading five languages takes longer than everything else at the start, and a screen speaks one. */
function bundleOf(code: Language): FluentBundle {
  const known = bundles.get(code);
  if (known) return known;
  const bundle = new FluentBundle(code, { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${code}/`)) bundle.addResource(new FluentResource(text));
  }
  bundles.set(code, bundle);
  return bundle;
}

export type MessageKey = keyof Messages;
/** The keys of messages that take no arguments. */
export type PlainKey = { [K in MessageKey]: Messages[K] extends null ? K : never }[MessageKey];
type ArgsOf<K extends MessageKey> = Messages[K] extends null ? [] : [args: Messages[K]];

/** Letters of scripts that run from right to left: only arguments with such letters need isolating. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u202A-\u202E\u2066-\u2069]/u;

function isolated(args: Record<string, string | number>): Record<string, FluentVariable> {
  const safe: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(args)) {
    safe[name] = typeof value === "string" && RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
  }
  return safe;
}

function format(key: string, args: Record<string, string | number> | undefined): string | null {
  for (const code of [language(), "en"] as const) {
    const bundle = bundleOf(code);
    const pattern = bundle.getMessage(key)?.value;
    if (pattern) return bundle.formatPattern(pattern, args ? isolated(args) : null, []);
  }
  return null;
}

/** The sentence of a key in the officer's language. Key and arguments are checked against the English files. */
export function t<K extends MessageKey>(key: K, ...[args]: ArgsOf<K>): string {
  return format(key, args as Record<string, string | number> | undefined) ?? key;
}

/** A word such as "Access" as it stands within a sentence: small, but for German nouns. */
export const within = (word: string): string => (language() === "de" ? word : word.toLocaleLowerCase(language()));

/**
 * The sentence of a key that is only known at run time, such as `rule-<rule>` from the host; null where there is none.
 * Prefer `t` with a template over a union of words: that is checked.
 */
export function tFound(key: string, args?: Record<string, string | number>): string | null {
  return format(key, args);
}
