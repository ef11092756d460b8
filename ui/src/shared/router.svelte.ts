import { untrack } from "svelte";
import type { TemplateKind } from "$ipc/commands";

/**
 * Where the officer is. Kept in memory only: no address, no ids, nothing for the web view to remember. Each place in
 * the history keeps what its view remembers (scroll, row, filters), so that Esc goes back to the same row.
 */
export type Route =
  | { at: "today" }
  | { at: "requests" }
  | { at: "request"; id: number }
  /** Taking in a request: by hand, or from a dropped file, which the host names by a token. */
  | { at: "intake"; dropped?: Dropped }
  | { at: "subjects" }
  | { at: "subject"; id: number }
  | { at: "new-subject" }
  | { at: "organisation"; id: number }
  | { at: "new-organisation" }
  | { at: "sources" }
  | { at: "source"; id: number }
  | { at: "new-source" }
  | { at: "documents"; tab?: "letters" | "templates" }
  /** A letter or report; `dispatch` opens the question how it went out, `package` that of the package. */
  | { at: "document"; id: number; request: number; dispatch?: boolean; package?: boolean }
  /** A template being written, for one law or right where these are not empty; `version` shows an older text beside it. */
  | { at: "template"; kind: TemplateKind; language: string; regime: string; right: string; version?: number }
  | { at: "notes" }
  | { at: "trail" }
  | { at: "settings"; section?: string };

/** A file that was dropped on the window: a token of the host, never a path. */
export interface Dropped {
  token: string;
  name: string;
  size: number;
}

interface Place {
  route: Route;
  /** What the bar shows for this place; a record sets its own. */
  title: string | null;
  memory: Map<string, unknown>;
}

const place = (route: Route): Place => ({ route, title: null, memory: new Map() });

let places = $state.raw<Place[]>([place({ at: "today" })]);
let titles = $state.raw<ReadonlyMap<Place, string>>(new Map());

const here = (): Place => places[places.length - 1] as Place;

export const route = (): Route => here().route;

/** Goes to a place; the one that is left stays behind it. */
export function go(to: Route): void {
  const before = untrack(() => places);
  places = [...before.slice(-40), place(to)];
}

/** Goes to a register from the navigation: what lies behind is forgotten, except what the same register remembers. */
export function goTop(to: Route): void {
  const same = untrack(() => places).find((one) => one.route.at === to.at);
  places = [same && JSON.stringify(same.route) === JSON.stringify(to) ? same : place(to)];
}

/** Takes this place out of the history and goes to another: after a form that is done. */
export function replace(to: Route): void {
  const before = untrack(() => places);
  places = [...before.slice(0, -1), place(to)];
}

export const canGoBack = (): boolean => places.length > 1;

/** Back to the place before, as it was left; from a record that nothing lies behind, to its register. */
export function back(): void {
  const before = untrack(() => places);
  const left = untrack(route);
  const register = registerOf(left);
  if (before.length > 1) places = before.slice(0, -1);
  else if (register.at !== left.at) places = [place(register)];
}

/** The register that a route belongs to: it is marked in the navigation. */
export function registerOf(of: Route): Route {
  switch (of.at) {
    case "request":
    case "intake":
      return { at: "requests" };
    case "document":
      return { at: "documents" };
    case "template":
      return { at: "documents", tab: "templates" };
    case "subject":
    case "new-subject":
    case "organisation":
    case "new-organisation":
      return { at: "subjects" };
    case "source":
    case "new-source":
      return { at: "sources" };
    default:
      return { at: of.at } as Route;
  }
}

/** Names the place in the bar, e.g. with a request's number. Call it from the view when the record is there. */
export function setTitle(title: string): void {
  // Views call it in an effect, which must not depend on the titles that it writes.
  untrack(() => {
    const named = places.map((one) => [one, one === here() ? title : titles.get(one)] as const);
    titles = new Map(named.filter((pair): pair is [Place, string] => Boolean(pair[1])));
  });
}

export const title = (): string | null => titles.get(here()) ?? null;

/** A value that this place remembers while the officer looks at something behind or ahead of it. */
export function remembered<T>(name: string, initial: () => T): { value: T } {
  const memory = here().memory;
  if (!memory.has(name)) memory.set(name, initial());
  let value = $state.raw(memory.get(name) as T);
  return {
    get value() {
      return value;
    },
    set value(next: T) {
      value = next;
      memory.set(name, next);
    },
  };
}

/** Forgets every place: at a lock. */
export function forgetPlaces(): void {
  places = [place({ at: "today" })];
  titles = new Map();
}
