// Reads the English message files and writes what TypeScript needs to know of them: every key, and the arguments it takes.
import { readdirSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, Visitor } from "@fluent/syntax";

const here = dirname(fileURLToPath(import.meta.url));
const locales = join(here, "../../assets/locales/");
const target = join(here, "../src/i18n/keys.ts");

class Arguments extends Visitor {
  names = new Set();
  visitVariableReference(node) {
    this.names.add(node.id.name);
  }
}

/** Every message of one language: its key and the names of its arguments, sorted. Of two with one key the first counts, as on the screen. */
export function messagesOf(language) {
  const messages = new Map();
  for (const file of readdirSync(locales + language).sort()) {
    if (!file.endsWith(".ftl")) continue;
    const resource = parse(readFileSync(`${locales}${language}/${file}`, "utf8"), {});
    for (const entry of resource.body) {
      if (entry.type === "Junk") throw new Error(`${language}/${file}: not Fluent: ${entry.content.trim().slice(0, 80)}`);
      if (entry.type !== "Message") continue;
      const key = entry.id.name;
      if (messages.has(key)) continue;
      const found = new Arguments();
      found.visit(entry);
      messages.set(key, [...found.names].sort());
    }
  }
  return messages;
}

/** The languages that have a folder of message files. */
export function languages() {
  return readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export function writeMessageTypes() {
  const lines = [...messagesOf("en")].map(([key, names]) => {
    const type = names.length ? `{ ${names.map((name) => `"${name}": string | number`).join("; ")} }` : "null";
    return `  "${key}": ${type};`;
  });
  const text = `// Written from assets/locales/en by scripts/message-types.mjs; not committed.\nexport interface Messages {\n${lines.join("\n")}\n}\n`;
  if (!existsSync(target) || readFileSync(target, "utf8") !== text) writeFileSync(target, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeMessageTypes();
