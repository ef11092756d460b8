import { invoke } from "@tauri-apps/api/core";
import type { Host } from "./host";

/** The real host. A command takes one argument, named `request`. */
export const tauri: Host = {
  invoke: (command, request) => invoke(command, { request }),
  // The host speaks in DOM events of its own; Tauri's would need a permission, and would show paths of dropped files.
  listen(event, heard) {
    const hearing = (said: Event) => heard((said as CustomEvent<unknown>).detail);
    window.addEventListener(`tutela:${event}`, hearing);
    return () => window.removeEventListener(`tutela:${event}`, hearing);
  },
};

/** Whether the page runs inside the product's window. */
export const insideTauri = (): boolean => "__TAURI_INTERNALS__" in globalThis;
