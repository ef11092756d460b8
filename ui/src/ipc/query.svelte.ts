import { onDestroy } from "svelte";
import { call, type Command, type OutputOf, type RequestArgs, type RequestOf } from "./client";
import { onForget, watch } from "./changes";
import { wireError, type WireError } from "./errors";

/** The last answers, so that going back to a view shows it at once while it is fetched again. */
const kept = new Map<string, unknown>();
const KEPT_AT_MOST = 60;
onForget(() => kept.clear());

/** How long a person does not notice waiting: nothing is drawn before that. */
const UNNOTICED_MS = 100;

export interface Query<T> {
  readonly data: T | undefined;
  readonly error: WireError | null;
  /** True once an answer has been awaited for longer than a person overlooks. */
  readonly slow: boolean;
  refetch(): Promise<void>;
}

/**
 * An answer that stays fresh: fetched when the component opens, again when the request changes, and again when a
 * write reports one of the kinds. `request` may answer undefined for "not yet".
 */
export function query<C extends Command>(
  command: C,
  request: () => RequestOf<C> | undefined,
  kinds: string[] | (() => string[]),
): Query<OutputOf<C>> {
  let data = $state.raw<OutputOf<C> | undefined>(undefined);
  let error = $state.raw<WireError | null>(null);
  let slow = $state(false);
  let turn = 0;

  async function fetch(asked: RequestOf<C>): Promise<void> {
    const mine = ++turn;
    const key = `${command} ${JSON.stringify(asked)}`;
    if (kept.has(key)) data = kept.get(key) as OutputOf<C>;
    const patience = setTimeout(() => (slow = mine === turn), UNNOTICED_MS);
    try {
      const answer = await call(command, ...([asked] as unknown as RequestArgs<C>));
      if (mine !== turn) return;
      data = answer;
      error = null;
      kept.delete(key);
      kept.set(key, answer);
      for (const oldest of kept.keys()) if (kept.size > KEPT_AT_MOST) kept.delete(oldest);
    } catch (thrown) {
      if (mine === turn) error = wireError(thrown);
    } finally {
      clearTimeout(patience);
      if (mine === turn) slow = false;
    }
  }

  const refetch = async (): Promise<void> => {
    const asked = request();
    if (asked !== undefined) await fetch(asked);
  };

  $effect(() => {
    const asked = request();
    if (asked !== undefined) void fetch($state.snapshot(asked) as RequestOf<C>);
  });
  $effect(() => watch(typeof kinds === "function" ? kinds() : kinds, () => void refetch()));
  onDestroy(() => (turn += 1));

  return {
    get data() {
      return data;
    },
    get error() {
      return error;
    },
    get slow() {
      return slow;
    },
    refetch,
  };
}
