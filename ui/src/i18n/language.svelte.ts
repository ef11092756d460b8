/** The languages of the screens, in the order they are offered; each is named in itself. */
export const LANGUAGES = [
  { code: "en", name: "English" },
  { code: "hu", name: "Magyar" },
  { code: "pt-BR", name: "Português (Brasil)" },
  { code: "es", name: "Español" },
  { code: "de", name: "Deutsch" },
] as const;

export type Language = (typeof LANGUAGES)[number]["code"];

let current = $state<Language>("en");
let zone = $state<string | undefined>(undefined);

/** The language that the officer reads now. Reading it in markup redraws on a change. */
export const language = (): Language => current;

/** The screen language nearest to a BCP 47 tag, or English. */
export function nearestLanguage(tag: string | null | undefined): Language {
  const wanted = (tag ?? "").toLowerCase();
  const exact = LANGUAGES.find(({ code }) => code.toLowerCase() === wanted);
  const alike = LANGUAGES.find(({ code }) => code.split("-")[0] === wanted.split("-")[0]);
  return (exact ?? alike ?? LANGUAGES[0]).code;
}

export function setLanguage(tag: string | null | undefined): void {
  current = nearestLanguage(tag);
  document.documentElement.lang = current;
}

/** The office's IANA time zone: instants are shown in it. Unset, the computer's own. */
export const timeZone = (): string | undefined => zone;

export function setTimeZone(name: string | undefined): void {
  zone = name;
}
