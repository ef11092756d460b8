import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Host } from "./host";

/** The real host. A command takes one argument, named `request`. */
export const tauri: Host = {
  invoke: (command, request) => invoke(command, { request }),
  listen(event, heard) {
    const stop = listen(event, ({ payload }) => heard(payload));
    return () => void stop.then((off) => off());
  },
};

/** Whether the page runs inside the product's window. */
export const insideTauri = (): boolean => "__TAURI_INTERNALS__" in globalThis;
