import type { Commands } from "./commands";
import { invalidate } from "./changes";
import { CallError, wireError } from "./errors";
import type { Host } from "./host";

export type Command = keyof Commands;
export type RequestOf<C extends Command> = Commands[C]["request"];
type Raw<C extends Command> = Commands[C]["view"];
/** What a command answers; a write's answer is unwrapped from `Changed`. */
export type OutputOf<C extends Command> = Raw<C> extends { output: infer O; changed: string[] } ? O : Raw<C>;
/** The request may be left out where the command takes none. */
export type RequestArgs<C extends Command> = Record<symbol, never> extends RequestOf<C> ? [request?: RequestOf<C>] : [request: RequestOf<C>];

let host: Host | null = null;

/** Sets what stands behind the door; called once at start, and by each test. */
export function connect(to: Host): void {
  host = to;
}

function connected(): Host {
  if (!host) throw new Error("connect() comes before call()");
  return host;
}

/**
 * The one door to the host. A write answers `Changed { output, changed }`: the output is handed back, and every query
 * that watches one of the changed kinds fetches again. Throws `CallError`.
 */
export async function call<C extends Command>(command: C, ...[request]: RequestArgs<C>): Promise<OutputOf<C>> {
  let answer: unknown;
  try {
    answer = await connected().invoke(command, request ?? {});
  } catch (thrown) {
    throw new CallError(wireError(thrown));
  }
  if (isChanged(answer)) {
    invalidate(answer.changed);
    return answer.output as OutputOf<C>;
  }
  return answer as OutputOf<C>;
}

/** Hears what the host says on its own accord. Returns the way to stop. */
export function hear(event: string, heard: (payload: unknown) => void): () => void {
  return connected().listen(event, heard);
}

function isChanged(answer: unknown): answer is { output: unknown; changed: string[] } {
  return typeof answer === "object" && answer !== null && "changed" in answer && Array.isArray(answer.changed) && "output" in answer;
}
