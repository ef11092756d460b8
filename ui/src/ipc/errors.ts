/**
 * What the host refuses with: a code, and the little that helps to word it. Sentences come from the message files
 * (`error-<code>`, `rule-<rule>`, `not-now-<reason>`), never from the host, and never hold personal data.
 */
export interface WireError {
  code: string;
  /** The field of the request that is wrong, in the host's own spelling. */
  field?: string | null;
  /** The rule that the field breaks. */
  rule?: string | null;
  /** Why something cannot be done now. */
  reason?: string | null;
  /** The number under which an internal error is found in the log. */
  incident?: string | null;
  /** Which part of the vault is damaged. */
  what?: string | null;
}

/** Thrown by `call`. */
export class CallError extends Error {
  readonly wire: WireError;
  constructor(wire: WireError) {
    super(wire.code);
    this.name = "CallError";
    this.wire = wire;
  }
}

/** Whatever was thrown, as the host's error. A string or a panic of the bridge becomes `internal`. */
export function wireError(thrown: unknown): WireError {
  if (thrown instanceof CallError) return thrown.wire;
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string") return thrown as WireError;
  return { code: "internal" };
}
