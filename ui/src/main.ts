import { mount } from "svelte";
import { connect } from "$ipc";
import { insideTauri, tauri } from "$ipc/tauri";
import "$shared/base.css";
import "$shared/input.css";
import "$shared/floating.css";
import App from "./views/App.svelte";

// A plain browser gets a made-up office in memory; the packaged window never does.
if (insideTauri()) connect(tauri);
else if (import.meta.env.MODE !== "production") (await import("./demo")).demo();

const target = document.getElementById("app");
if (target) mount(App, { target });
