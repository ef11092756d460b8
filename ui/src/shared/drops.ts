import type { Dropped } from "./router.svelte";

type Taker = (dropped: Dropped) => boolean;

const takers: Taker[] = [];

/** Lets a view take dropped files while it is open: it answers whether it took the file. Returns the way to stop. */
export function takeDrops(taker: Taker): () => void {
  takers.push(taker);
  return () => {
    const at = takers.lastIndexOf(taker);
    if (at >= 0) takers.splice(at, 1);
  };
}

/** Offers a dropped file to the open views, the newest first. False when none wants it. */
export const dropTaken = (dropped: Dropped): boolean => takers.toReversed().some((taker) => taker(dropped));
