/** The wire types, made from the host's command table. */
export type * from "./generated/bindings";
