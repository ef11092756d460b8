/** How often at most the host is told that a person is there. The idle clock itself runs in the host. */
const EVERY_MS = 30_000;

/** Tells of real input: keys, buttons, the wheel, the pointer. Where it is `urgent`, because the vault is about to lock, at once. */
export function presence(stillHere: () => void, urgent: () => boolean): () => void {
  let last = -EVERY_MS;
  const seen = (event: Event) => {
    if (!event.isTrusted || (event.timeStamp - last < EVERY_MS && !urgent())) return;
    last = event.timeStamp;
    stillHere();
  };
  const kinds = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
  for (const kind of kinds) window.addEventListener(kind, seen, { capture: true, passive: true });
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, seen, { capture: true });
  };
}
