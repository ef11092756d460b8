import type { Command, RequestOf } from "../client";
import type { Commands } from "../commands";
import type { Host } from "../host";
import { drafts } from "./drafts";
import { office } from "./office";
import { requests } from "./requests";
import { session } from "./session";
import { makeWorld, refuse, type World } from "./world";

/** What the made-up host does for each command; a register adds its own file. */
export type Handlers = { [C in Command]?: (request: RequestOf<C>, world: World) => Commands[C]["view"] | Promise<Commands[C]["view"]> };

// Each register's handlers lie in a file of its own beside this one and export one `Handlers`.
const found = import.meta.glob<Record<string, Handlers>>("./registers/*.ts", { eager: true });

export interface Fake extends Host {
  world: World;
  /** Every call so far, newest last: tests look at it. */
  calls: { command: string; request: unknown }[];
  /** Says something as the host would. */
  emit(event: string, payload: unknown): void;
}

/** A host in memory with a believable office: for tests, and for the page in a plain browser. Never part of the product. */
export function fake(change: (world: World) => void = () => undefined): Fake {
  const world = makeWorld();
  change(world);
  const handlers: Handlers = Object.assign({}, session, office, requests, drafts, ...Object.values(found).flatMap((module) => Object.values(module)));
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const calls: Fake["calls"] = [];
  return {
    world,
    calls,
    async invoke(command, request) {
      calls.push({ command, request });
      const handler = handlers[command as Command] as ((request: unknown, world: World) => unknown) | undefined;
      if (!handler) throw refuse({ code: "notFound" });
      await new Promise((done) => setTimeout(done, world.delay));
      return structuredClone(await handler(request, world));
    },
    listen(event, heard) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(heard));
      return () => set.delete(heard);
    },
    emit: (event, payload) => listeners.get(event)?.forEach((heard) => heard(payload)),
  };
}
