/** How often at most the host is told that a person is there. The idle clock itself runs in the host. */
const EVERY_MS = 30_000;

/** Tells of real input: keys, buttons, the wheel. Moving the pointer counts too. */
export function presence(stillHere: () => void): () => void {
  let last = 0;
  const seen = (event: Event) => {
    if (!event.isTrusted || event.timeStamp - last < EVERY_MS) return;
    last = event.timeStamp;
    stillHere();
  };
  const kinds = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
  for (const kind of kinds) window.addEventListener(kind, seen, { capture: true, passive: true });
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, seen, { capture: true });
  };
}
