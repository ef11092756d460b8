import { untrack } from "svelte";
import { may, type Command } from "$ipc";
import type { IconName } from "./icons";

/** Something the officer can do from anywhere on this page: by the palette, by keys, or by a button. */
export interface AppAction {
  id: string;
  label: string;
  /** Keys as they are shown: "Ctrl N", "G T", "E". A single letter works only outside of a box that is typed into. */
  keys?: string | undefined;
  icon?: IconName | undefined;
  /** Words that find it besides its label. */
  also?: string | undefined;
  /** Why it cannot be done now. */
  why?: string | undefined;
  run: () => void;
  /** What it leads to: without the right to it nothing is offered. */
  needs?: Command | undefined;
}

let groups = $state.raw<readonly (() => readonly AppAction[])[]>([]);

/** Offers actions while the component lives. Call it while the component is set up. */
export function offer(actions: () => readonly AppAction[]): void {
  $effect(() => {
    untrack(() => (groups = [...groups, actions]));
    return () => {
      groups = groups.filter((group) => group !== actions);
    };
  });
}

/** Everything that can be done now; what the open page offers comes first. */
export const offered = (): AppAction[] => [...groups].reverse().flatMap((group) => group().filter(({ needs }) => !needs || may(needs)));
