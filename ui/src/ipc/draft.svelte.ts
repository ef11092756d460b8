import { onDestroy } from "svelte";
import { call } from "./client";

/** A draft is in the vault this long after the last key, and two seconds after the first one at the latest. */
const QUIET_MS = 700;
const AT_MOST_MS = 1900;

const open = new Set<() => Promise<void>>();

/** Writes every draft that is still only in the page; awaited before the vault is locked. */
export async function flushDrafts(): Promise<void> {
  await Promise.allSettled([...open].map((flush) => flush()));
}

export interface Draft<T extends object> {
  /** What the form edits: bind the fields to it. */
  value: T;
  /** True once the vault was asked for an older draft. */
  readonly ready: boolean;
  /** True when an older draft was found and put back. */
  readonly restored: boolean;
  /** Fills the form with what the record says now; that is then its start, and no draft. */
  restart(from: T): void;
  /** Done with the form, by saving or by giving up: the draft leaves the vault, the value goes back to the start. */
  discard(): Promise<void>;
  flush(): Promise<void>;
}

/**
 * What is typed into a form survives a lock or a crash. `form` names the kind of form ("register_request"), `key` the
 * record it belongs to ("" for a new one). Call it while the component is set up.
 */
export function draft<T extends object>(form: string, key: string, initial: () => T): Draft<T> {
  let value = $state(initial()) as T;
  let ready = $state(false);
  let restored = $state(false);
  let saved = JSON.stringify(initial());
  let untouched = saved;
  let firstKey = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    firstKey = 0;
    if (!ready) return;
    const json = JSON.stringify(value);
    if (json === saved) return;
    const before = saved;
    saved = json;
    try {
      if (json === untouched) await call("discard_draft", { form, key });
      else await call("save_draft", { form, key, json: JSON.parse(json) as unknown });
    } catch {
      saved = before;
    }
  }

  void (async () => {
    try {
      const { json } = await call("open_draft", { form, key });
      if (json && typeof json === "object" && JSON.stringify(value) === untouched) {
        Object.assign(value, json as Partial<T>);
        saved = JSON.stringify(value);
        restored = saved !== untouched;
      }
    } catch {
      // Without an older draft the form starts as it is: nothing is lost that was there.
    }
    ready = true;
  })();

  $effect(() => {
    const json = JSON.stringify(value);
    if (!ready || json === saved) return;
    firstKey ||= Date.now();
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), Math.max(0, Math.min(QUIET_MS, firstKey + AT_MOST_MS - Date.now())));
  });

  open.add(flush);
  onDestroy(() => {
    open.delete(flush);
    void flush();
  });

  return {
    get value() {
      return value;
    },
    set value(next: T) {
      value = next;
    },
    get ready() {
      return ready;
    },
    get restored() {
      return restored;
    },
    restart(from) {
      clearTimeout(timer);
      value = structuredClone($state.snapshot(from)) as T;
      saved = untouched = JSON.stringify(value);
      restored = false;
    },
    async discard() {
      clearTimeout(timer);
      value = initial();
      saved = untouched = JSON.stringify(value);
      restored = false;
      await call("discard_draft", { form, key });
    },
    flush,
  };
}
