export { call, connect, hear, type Command, type OutputOf, type RequestOf } from "./client";
export type { Commands } from "./commands";
export { CallError, wireError, type WireError } from "./errors";
export { forgetAll, invalidate, watch } from "./changes";
export { query, type Query } from "./query.svelte";
export { action, type Action } from "./action.svelte";
export { draft, flushDrafts, type Draft } from "./draft.svelte";
export { may, setRights } from "./rights.svelte";
export type { Host } from "./host";
