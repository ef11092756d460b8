import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { writeMessageTypes } from "./scripts/message-types.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The policy of the packaged window, served by `npm run preview` too, so that a browser shows what it would refuse. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Writes the types of the message keys from the English files, so that a missing key or argument fails `check`. */
function messageTypes(): Plugin {
  return {
    name: "message-types",
    buildStart: () => writeMessageTypes(),
    handleHotUpdate({ file }) {
      if (file.endsWith(".ftl")) writeMessageTypes();
    },
  };
}

export default defineConfig({
  plugins: [messageTypes(), svelte()],
  clearScreen: false,
  server: { port: 1420, strictPort: true, host: "127.0.0.1", fs: { allow: [here("..")] } },
  preview: { port: 1421, strictPort: true, host: "127.0.0.1", headers: { "Content-Security-Policy": policy } },
  build: {
    // WebKitGTK 2.50 is the real engine; WebView2 and WKWebView of the same years come along.
    target: ["safari18", "chrome123"],
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  resolve: {
    alias: { $ipc: here("src/ipc"), $shared: here("src/shared"), $i18n: here("src/i18n") },
    ...(process.env["VITEST"] ? { conditions: ["browser"] } : {}),
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 30_000,
    env: { DEBUG_PRINT_LIMIT: "0" },
  },
});
