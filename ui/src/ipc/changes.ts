/**
 * Who wants to know that records of a kind changed. Kinds are words of the host: "requests", "request:12", "today".
 * A watcher of "request" hears "request:12" as well; a watcher of "request:12" hears only its own.
 */
interface Watcher {
  kinds: string[];
  changed: () => void;
}

const watchers = new Set<Watcher>();
const clearers = new Set<() => void>();

const touches = (watched: string, changed: string): boolean => changed === watched || changed.startsWith(`${watched}:`);

export function invalidate(changed: string[]): void {
  for (const watcher of [...watchers]) {
    if (watcher.kinds.some((kind) => changed.some((what) => touches(kind, what)))) watcher.changed();
  }
}

/** Calls back whenever one of the kinds changed. Returns the way to stop. */
export function watch(kinds: string[], changed: () => void): () => void {
  const watcher = { kinds, changed };
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Something that holds answers of the host and must let go of them at a lock. */
export function onForget(forget: () => void): void {
  clearers.add(forget);
}

/** Lets go of every answer kept in the page. */
export function forgetAll(): void {
  for (const forget of clearers) forget();
}
