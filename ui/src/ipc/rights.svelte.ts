import type { Command } from "./client";

/** What the officer's role lets them call; null before the host has said so. The host judges all the same: this only spares a refusal. */
let allowed = $state.raw<ReadonlySet<string> | null>(null);

export function setRights(commands: readonly string[] | null): void {
  allowed = commands && new Set(commands);
}

export const may = (command: Command): boolean => allowed === null || allowed.has(command);
