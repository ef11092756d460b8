import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(dirname(fileURLToPath(import.meta.url)), "../src/shared/tokens.css"), "utf8");
const token = (name: string, theme: 0 | 1): string => {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  return (theme === 0 ? pair?.[1] : pair?.[2]) ?? "missing";
};
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

describe("colours", () => {
  const grounds = ["paper", "ground", "raise", "hover", "pick"];
  const inks = ["ink", "ink-2", "late", "soon", "done", "accent"];
  it.each(["light", "dark"])("of text reach 4.5 to 1 on every ground (%s)", (name) => {
    const theme = name === "light" ? 0 : 1;
    const weak = grounds.flatMap((ground) => inks.filter((ink) => contrast(token(ink, theme), token(ground, theme)) < 4.5).map((ink) => `${ink} on ${ground}`));
    expect(weak).toEqual([]);
    expect(contrast(token("ink-3", theme), token("paper", theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token("ink-3", theme), token("ground", theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token("accent-ink", theme), token("accent", theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["late", "soon", "done"])("of a banner's words reach 4.5 to 1 (%s)", (tone) => {
    for (const theme of [0, 1] as const) expect(contrast(token("ink", theme), token(`${tone}-ground`, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["light", "dark"])("of a box's edge reach 3 to 1 (%s)", (name) => {
    const theme = name === "light" ? 0 : 1;
    expect(contrast(token("line-field", theme), token("paper", theme))).toBeGreaterThanOrEqual(3);
  });
});
