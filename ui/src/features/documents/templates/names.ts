import { tFound } from "$i18n";
import type { PlaceholderView } from "$ipc/commands";
import { kebab, tFoundOr, worded } from "$shared";

/** What a template is for: "every law and right", or the law and right that it was written for. */
export function scope(of: { regime: string; right: string }, all: string): string {
  const parts = [of.regime && worded("law-regime", of.regime), of.right && worded("right", of.right)].filter(Boolean);
  return parts.length ? parts.join(" · ") : all;
}

/** The officer's words for a placeholder. */
export function placeholderName(one: PlaceholderView): string {
  if (one.kind === "part") return tFoundOr(`placeholder-part-${one.path}`, one.path);
  if (one.kind !== "provision") return tFoundOr(`placeholder-${kebab(one.path)}`, one.path);
  const provision = one.example ? tFound("placeholder-provision", { example: one.example }) : tFound("placeholder-provision-none");
  return provision ?? one.path;
}

/** A made-up case: by a name of its own, or that of the reason it shows. */
export const sampleName = (id: string): string => tFound(`template-sample-${id}`) ?? worded("reason", id);
