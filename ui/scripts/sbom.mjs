// The software bill of materials, CycloneDX 1.6: every crate that is compiled into the program and every npm package that is bundled into the page,
// with versions, licences and where they come from. `./dev package` puts it into the package. Usage: node ui/scripts/sbom.mjs OUT.json
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const [out] = process.argv.slice(2);
if (!out) throw new Error("usage: sbom.mjs OUT.json");

const cargo = JSON.parse(execFileSync("cargo", ["metadata", "--locked", "--offline", "--format-version", "1", "--filter-platform", "x86_64-unknown-linux-gnu"], { maxBuffer: 1 << 28 }));
const crates = new Map(cargo.packages.map((one) => [one.id, one]));
const nodes = new Map(cargo.resolve.nodes.map((one) => [one.id, one]));
const root = cargo.packages.find((one) => one.name === "tutela");

/** What the program is made of: normal dependencies, from the root on; what only builds or tests is not in it. */
const reached = new Set();
const walk = [root.id];
while (walk.length) {
  const id = walk.pop();
  if (reached.has(id)) continue;
  reached.add(id);
  for (const dependency of nodes.get(id).deps) if (dependency.dep_kinds.some(({ kind }) => kind === null)) walk.push(dependency.pkg);
}

const licences = (text) => (text ? [{ expression: text.replaceAll("/", " OR ") }] : undefined);
const fromCargo = [...reached]
  .map((id) => crates.get(id))
  .filter((one) => one.source)
  .map((one) => ({ type: "library", "bom-ref": `cargo/${one.name}@${one.version}`, name: one.name, version: one.version, purl: `pkg:cargo/${one.name}@${one.version}`, licenses: licences(one.license), externalReferences: one.repository ? [{ type: "vcs", url: one.repository }] : undefined }));

const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
const fromNpm = Object.entries(lock.packages)
  .filter(([path, one]) => path && !one.dev && !one.devOptional && !one.optional)
  .map(([path, one]) => {
    const name = path.replace(/^.*node_modules\//, "");
    return { type: "library", "bom-ref": `npm/${name}@${one.version}`, name, version: one.version, purl: `pkg:npm/${name.replace("@", "%40")}@${one.version}`, licenses: licences(one.license), hashes: one.integrity?.startsWith("sha512-") ? [{ alg: "SHA-512", content: Buffer.from(one.integrity.slice(7), "base64").toString("hex") }] : undefined };
  });

const components = [...fromCargo, ...fromNpm].sort((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1));
const refs = new Set(components.map((one) => one["bom-ref"]));
const own = { type: "application", "bom-ref": `tutela/tutela@${root.version}`, name: "tutela", version: root.version, licenses: licences(root.license) };
// Our own crates are the program: what any of them needs, the program needs.
const needs = new Map([[own["bom-ref"], new Set(fromNpm.map((one) => one["bom-ref"]))]]);
for (const id of reached) {
  const one = crates.get(id);
  const ref = one.source ? `cargo/${one.name}@${one.version}` : own["bom-ref"];
  if (!needs.has(ref)) needs.set(ref, new Set());
  for (const { pkg, dep_kinds } of nodes.get(id).deps) {
    const other = crates.get(pkg);
    if (other.source && dep_kinds.some(({ kind }) => kind === null)) needs.get(ref).add(`cargo/${other.name}@${other.version}`);
  }
}
const dependencies = [...needs].map(([ref, on]) => ({ ref, dependsOn: [...on].filter((one) => refs.has(one)).sort() }));

writeFileSync(out, `${JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, metadata: { component: own }, components, dependencies }, null, 1)}\n`);
console.log(`${out}: ${fromCargo.length} crates, ${fromNpm.length} npm packages`);
