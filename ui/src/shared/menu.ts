import type { Command } from "$ipc";

export interface MenuItem {
  label: string;
  run: () => void;
  keys?: string | undefined;
  /** Why it cannot be done now; the item is then shown, but not to be chosen. */
  why?: string | undefined;
  testid?: string | undefined;
  /** What it leads to: without the right to it the item is not there. */
  needs?: Command | undefined;
}
