import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "$i18n";
import { languages, messagesOf } from "../scripts/message-types.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const locales = join(here, "../../assets/locales");

describe("the message files", () => {
  it("stand in every language of the screens", () => {
    expect(languages()).toEqual(expect.arrayContaining(LANGUAGES.map(({ code }) => code)));
  });

  it.each(LANGUAGES.map(({ code }) => code).filter((code) => code !== "en"))("of %s say the same things with the same arguments as the English ones", (code) => {
    const english = messagesOf("en");
    const translated = messagesOf(code);
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, names] of english) expect([key, ...(translated.get(key) ?? [])]).toEqual([key, ...names]);
  });

  it.each(["common", "palette", "session", "today", "queue", "settings"])("hold no %s message that no page says", (file) => {
    const source = allSource(join(here, "../src"));
    const text = readFileSync(join(locales, `en/${file}.ftl`), "utf8");
    const keys = [...text.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, key]) => key ?? "");
    // These are put together from what the host says.
    const worded = /^(error|rule|not-now|warning|nav|palette-kind|work)-/;
    expect(keys.filter((key) => !worded.test(key) && !source.includes(`"${key}"`))).toEqual([]);
  });
});

function allSource(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return allSource(path);
      return /\.(svelte|ts)$/.test(entry.name) && entry.name !== "keys.ts" ? readFileSync(path, "utf8") : "";
    })
    .join("\n");
}
