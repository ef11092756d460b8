import type { PlaceholderView, ProblemView, TemplateKind, TemplateRow, TemplateVersionView, TemplateView } from "../../commands";
import type { Handlers } from "../index";
import { changed, refuse, type World } from "../world";

const KINDS: TemplateKind[] = ["acknowledgement", "identity-request", "clarification-request", "extension", "access-report", "portability-cover", "rectification-done", "erasure-done", "objection-honoured", "restriction-set", "restriction-lifted", "refusal", "not-identified", "completion", "recipient-notice", "authority-notice", "people-notice", "consent-receipt", "register-extract", "recovery-sheet"];

const DELIVERED = `---
title: Megkaptuk kérelmét
audience: requester
---
Tisztelt {{ recipient.name }}!

Kérelmét {{ request.received }} napján megkaptuk, és {{ request.number }} számon nyilvántartásba vettük. A kérelem tárgya: {{ request.rights }}.

{% if request.due %}
Legkésőbb {{ request.due }} napjáig válaszolunk{{ law.cite.time_limit|bracketed }}.
{% endif %}

{{ letter.text }}

Tisztelettel:

{{ signature }}
`;

const text = (path: string, example: string): PlaceholderView => ({ path, kind: "text", insert: `{{ ${path} }}`, example, of: null });
const PLACEHOLDERS: PlaceholderView[] = [
  text("office.authority", "NAIH"),
  text("request.number", "2026-0142"),
  text("request.received", "2026. szeptember 3."),
  text("request.rights", "Hozzáférés"),
  text("request.due", "2026. október 5."),
  text("recipient.name", "Kovács Anna"),
  text("letter.text", ""),
  { path: "objection.marketing", kind: "flag", insert: "{% if objection.marketing %}\n\n{% endif %}", example: "", of: null },
  { path: "signature", kind: "blocks", insert: "{{ signature }}", example: "", of: null },
  { path: "law.cite.time_limit", kind: "provision", insert: "{{ law.cite.time_limit|bracketed }}", example: "GDPR 12. cikk (3) bekezdés", of: null },
  { path: "subject", kind: "part", insert: '{% include "subject" %}', example: "", of: null },
];

interface Own {
  version: number;
  versions: (TemplateVersionView & { text: string })[];
}
const owned = new WeakMap<World, Map<string, Own>>();
const ownOf = (world: World): Map<string, Own> => {
  let own = owned.get(world);
  if (!own) owned.set(world, (own = new Map()));
  return own;
};

type Key = { kind: TemplateKind; language: string; regime?: string; right?: string };
const idOf = ({ kind, language, regime = "", right = "" }: Key) => `${kind}:${language}:${regime}:${right}`;

function row(key: Key, world: World): TemplateRow {
  const own = ownOf(world).get(idOf(key));
  const published = own?.versions.find(({ version }) => version === own.version);
  return {
    id: idOf(key),
    kind: key.kind,
    language: key.language,
    regime: key.regime ?? "",
    right: key.right ?? "",
    version: own?.version ?? 0,
    audience: key.kind === "recovery-sheet" || key.kind === "register-extract" ? "internal" : key.kind.endsWith("-notice") && key.kind !== "people-notice" ? "outside" : "requester",
    changedAt: published?.at ?? null,
    changedBy: published?.by ?? null,
    draft: world.drafts.has(`template/${idOf(key)}`),
  };
}

function view(key: Key, world: World): TemplateView {
  const own = ownOf(world).get(idOf(key));
  return {
    row: row(key, world),
    text: own?.versions.find(({ version }) => version === own.version)?.text ?? DELIVERED,
    inherited: Boolean(key.regime || key.right) && !own?.version,
    versions: (own?.versions ?? []).map(({ text: _text, ...one }) => ({ ...one, current: one.version === own?.version })),
    placeholders: PLACEHOLDERS,
    samples: ["plain", "on-behalf", "bare"],
    laws: [{ id: "gdpr", name: "GDPR (European Union)" }, { id: "lgpd", name: "LGPD (Brazil)" }],
  };
}

/** A rough likeness of the host's check: placeholders that there are not, and braces that stay open. */
function wrong(text: string): ProblemView[] {
  const known = new Set(PLACEHOLDERS.map(({ path }) => path));
  return text.split("\n").flatMap((line, index): ProblemView[] => {
    const names = [...line.matchAll(/\{\{\s*([\w.]*)/g)];
    return names.flatMap((found): ProblemView[] => {
      const name = found[1] ?? "";
      const at = { line: index + 1, column: found.index + 4 };
      if (!line.slice(found.index).includes("}}")) return [{ ...at, code: "not-closed", name }];
      return known.has(name) ? [] : [{ ...at, code: "unknown-field", name }];
    });
  });
}

export const templates: Handlers = {
  list_templates({ language }, world) {
    const languages = language ? [language] : ["en", "hu", "pt-BR", "es", "de"];
    const narrow = [...ownOf(world).keys()].map((id) => id.split(":")).filter(([, of, regime, right]) => (!language || of === language) && (regime || right));
    return {
      rows: KINDS.flatMap((kind) =>
        languages.flatMap((of) => [row({ kind, language: of }, world), ...narrow.filter(([other, own]) => other === kind && own === of).map(([, , regime = "", right = ""]) => row({ kind, language: of, regime, right }, world))]),
      ),
    };
  },
  open_template: (key, world) => view(key, world),
  open_template_version({ version, ...key }, world) {
    const found = ownOf(world).get(idOf(key))?.versions.find((one) => one.version === version);
    if (version && !found) throw refuse({ code: "notFound" });
    return { text: found?.text ?? DELIVERED };
  },
  check_template: ({ text: written }) => ({ problems: wrong(written) }),
  preview_template({ text: written, page, width }) {
    const problems = wrong(written);
    const title = /^title: (.*)$/m.exec(written)?.[1] ?? "";
    const lines = written.split("\n").slice(4).map((line, index) => `<text x="60" y="${300 + index * 15}" font-family="sans-serif" font-size="10" fill="#222">${line.replace(/[<&]/g, " ")}</text>`).join("");
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842"><rect width="595" height="842" fill="#fff"/><text x="60" y="80" font-family="sans-serif" font-size="11">Kárpát Egészség Zrt.</text><text x="60" y="270" font-family="sans-serif" font-size="16">${title}</text>${lines}</svg>`;
    const check = problems.length ? null : { source: "GDPR Art 12(4)-(5)", checkLocally: false, items: [{ item: "complaint", article: "Art 12(4)", text: "The right to complain to a supervisory authority", state: written.includes("office.authority") ? "answered" : "open" }] };
    return { problems, page, check, picture: problems.length ? null : { image: `data:image/svg+xml,${encodeURIComponent(svg)}`, width, height: Math.round(width * 1.414), pages: written.length > 1500 ? 2 : 1 } };
  },
  publish_template({ text: written, over, ...key }, world) {
    if (wrong(written).length) throw refuse({ code: "invalid", field: "text", rule: "template-problems" });
    const own = ownOf(world).get(idOf(key)) ?? { version: 0, versions: [] };
    if (own.version !== over) throw refuse({ code: "conflict" });
    const next = own.versions.length + 1;
    own.versions = [{ version: next, at: `${world.today}T10:00:00Z`, by: "Tóth Márta", current: true, text: written }, ...own.versions];
    own.version = next;
    ownOf(world).set(idOf(key), own);
    world.drafts.delete(`template/${idOf(key)}`);
    return changed(view(key, world), "templates");
  },
  restore_template({ version, ...key }, world) {
    const own = ownOf(world).get(idOf(key));
    if (!own) throw refuse({ code: "notFound" });
    own.version = version;
    return changed(view(key, world), "templates");
  },
};
