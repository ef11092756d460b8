import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const storage = "The web view keeps nothing: what must last goes into the vault.";
const markup = "Text reaches the page as text only.";

const hostImports = {
  regex: "^@tauri-apps/",
  message: "Only src/ipc talks to the host: use call() from $ipc.",
};
const featureImports = {
  regex: "(^|/)features/",
  message: "Features import no features: put what two of them need into shared, or compose them in views.",
};
const viewImports = { regex: "(^|/)views/", message: "Views compose features; nothing imports views." };

export default ts.config(
  { ignores: ["dist/", "dist-demo/", "src/ipc/generated/", "src/i18n/keys.ts"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-undef": "off",
      eqeqeq: "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-restricted-globals": [
        "error",
        ...["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"].map((name) => ({ name, message: storage })),
        ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "DOMParser"].map((name) => ({ name, message: "The page loads nothing and parses nothing." })),
      ],
      "no-restricted-properties": [
        "error",
        ...["localStorage", "sessionStorage", "indexedDB"].map((property) => ({ property, message: storage })),
        ...["innerHTML", "outerHTML", "insertAdjacentHTML", "write"].map((property) => ({ property, message: markup })),
        { object: "history", property: "pushState", message: "The address stays the same: no ids in it." },
        { object: "history", property: "replaceState", message: "The address stays the same: no ids in it." },
        { object: "window", property: "print", message: "Printing from the window spools plain text to disk." },
        { object: "document", property: "cookie", message: storage },
      ],
      "no-restricted-imports": ["error", { patterns: [hostImports, viewImports] }],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig } },
    rules: {
      "svelte/no-at-html-tags": "error",
      "svelte/no-inline-styles": "off",
      "svelte/require-each-key": "off",
      "svelte/no-useless-mustaches": "off",
      "svelte/prefer-svelte-reactivity": "off",
      "prefer-const": "off",
    },
  },
  { files: ["src/ipc/**"], rules: { "no-restricted-imports": ["error", { patterns: [viewImports, featureImports] }] } },
  { files: ["src/shared/**", "src/i18n/**", "src/features/**"], rules: { "no-restricted-imports": ["error", { patterns: [hostImports, featureImports, viewImports] }] } },
  { files: ["src/main.ts", "src/views/**", "test/**"], rules: { "no-restricted-imports": ["error", { patterns: [hostImports] }] } },
  // Tools of the tests: no page is near.
  { files: ["scripts/**"], rules: { "no-restricted-properties": "off" } },
);
