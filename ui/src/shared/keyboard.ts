import type { AppAction } from "./actions.svelte";

/** Whether what has the focus takes letters as text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "range", "file"].includes(target.type);
}

/** Whether something lies above the page: then keys belong to it. */
export const isCovered = (): boolean => document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null;

/** The keys of an event as they are shown: "Ctrl N", "?". */
export function keysOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return event.ctrlKey || event.metaKey ? `Ctrl ${key}` : key;
}

/**
 * Finds the action for the keys pressed. Sequences such as "G T" are two keys within a second; `pending` is the first
 * of them, or null.
 */
export function matchKeys(actions: readonly AppAction[], event: KeyboardEvent, pending: string | null): { run?: () => void; pending: string | null } {
  const keys = keysOf(event);
  const typing = isTyping(event.target) || event.altKey;
  const wanted = pending ? `${pending} ${keys}` : keys;
  if (typing && !keys.startsWith("Ctrl ")) return { pending: null };
  const found = actions.find((action) => action.keys === wanted && !action.why) ?? actions.find((action) => action.keys === keys && !action.why);
  if (found) return { run: found.run, pending: null };
  const begins = actions.some((action) => action.keys?.startsWith(`${keys} `));
  return { pending: begins && !pending ? keys : null };
}
