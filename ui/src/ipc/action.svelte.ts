import { wireError, type WireError } from "./errors";

export interface Action<A extends unknown[]> {
  readonly busy: boolean;
  /** What went wrong the last time, or null. */
  readonly error: WireError | null;
  /** The part of the error that belongs to one field: give it to that Field. */
  at(field: string): WireError | null;
  /** The part of the error that belongs to no field in this list: give it to a Banner. */
  elsewhere(fields: string[]): WireError | null;
  /** Does the work once; a second click while it runs does nothing. True when it went well. */
  run(...args: A): Promise<boolean>;
  clear(): void;
}

/** A piece of work that a person starts: it can run, and it can be refused, at a field or as a whole. */
export function action<A extends unknown[]>(work: (...args: A) => Promise<unknown>): Action<A> {
  let busy = $state(false);
  let error = $state.raw<WireError | null>(null);
  return {
    get busy() {
      return busy;
    },
    get error() {
      return error;
    },
    at: (field) => (error?.field === field ? error : null),
    elsewhere: (fields) => (error && !(error.field && fields.includes(error.field)) ? error : null),
    async run(...args) {
      if (busy) return false;
      busy = true;
      try {
        await work(...args);
        error = null;
        return true;
      } catch (thrown) {
        const refused = wireError(thrown);
        error = refused.code === "cancelled" ? null : refused;
        return false;
      } finally {
        busy = false;
      }
    },
    clear: () => (error = null),
  };
}
