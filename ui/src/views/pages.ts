import type { Component } from "svelte";
import type { IconName, Route } from "$shared";
import type { PlainKey } from "$i18n";

/** What the view of a route is given: the route itself. */
export type RouteView = Component<{ route: Route }>;

/** The registers of the navigation, in its order; the letter goes there after "g". */
export const registers: readonly { route: Route; label: PlainKey; icon: IconName; letter: string }[] = [
  { route: { at: "today" }, label: "nav-today", icon: "today", letter: "T" },
  { route: { at: "requests" }, label: "nav-requests", icon: "requests", letter: "R" },
  { route: { at: "subjects" }, label: "nav-subjects", icon: "subjects", letter: "S" },
  { route: { at: "sources" }, label: "nav-sources", icon: "sources", letter: "D" },
  { route: { at: "documents" }, label: "nav-documents", icon: "documents", letter: "L" },
  { route: { at: "notes" }, label: "nav-notes", icon: "key", letter: "N" },
  { route: { at: "trail" }, label: "nav-trail", icon: "trail", letter: "A" },
];

// A feature puts its page into <feature>/<route>.page.svelte; it is found by that name, so that registers can be built side by side.
const found = import.meta.glob<{ default: RouteView }>("../features/**/*.page.svelte", { eager: true });

/** The view of each route, by the route's name. */
export const pages: ReadonlyMap<string, RouteView> = new Map(
  Object.entries(found).map(([path, module]) => [path.replace(/^.*\/([\w-]+)\.page\.svelte$/, "$1"), module.default]),
);
