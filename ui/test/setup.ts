import { cleanup } from "@testing-library/svelte";
import { afterEach } from "vitest";
import { forgetAll } from "$ipc";
import { setLanguage } from "$i18n";
import { forgetPlaces } from "$shared";

// What jsdom lacks of a browser: sizes do not change in it, nothing scrolls, and nothing is drawn.
class Still {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= Still as unknown as typeof ResizeObserver;
Element.prototype.scrollIntoView ??= () => undefined;
Element.prototype.animate ??= (() => ({ finished: Promise.resolve(), cancel: () => undefined, onfinish: null })) as never;
HTMLElement.prototype.hasPointerCapture ??= () => false;
HTMLElement.prototype.releasePointerCapture ??= () => undefined;
window.matchMedia ??= ((query: string) => ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined })) as never;

afterEach(() => {
  cleanup();
  forgetAll();
  forgetPlaces();
  setLanguage("en");
});
