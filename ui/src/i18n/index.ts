export { LANGUAGES, language, nearestLanguage, setLanguage, setTimeZone, timeZone, type Language } from "./language.svelte";
export { t, tFound, within, type MessageKey, type PlainKey } from "./messages";
export { wordError } from "./errors";
export * from "./dates";
