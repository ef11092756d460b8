import { language, timeZone } from "./language.svelte";
import { t } from "./messages";

/**
 * Two kinds of time, never mixed: a legal day is "2026-10-05", without a zone; an instant is "2026-09-03T19:47:00Z",
 * shown in the office's zone. Counting days is the host's work; here they are only worded.
 */
export type LocalDay = string;
export type Instant = string;

const locale = (): string => (language() === "en" ? "en-GB" : language());

const formats = new Map<string, Intl.DateTimeFormat>();
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale() + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(locale(), options)));
  return made;
}

/** English writes "Mon 5 Sep", German "Mo 5. Sept.": without the commas and letters that Intl puts in. */
function plain(text: string): string {
  if (language() === "en") return text.replaceAll(",", "").replace("Sept ", "Sep ").replace(/Sept$/, "Sep");
  return language() === "de" ? text.replace(/\.?,/, "") : text;
}

const atNoon = (day: LocalDay): Date | null => {
  const date = new Date(`${day.slice(0, 10)}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
};

function wordDay(day: LocalDay | null | undefined, options: Intl.DateTimeFormatOptions): string {
  const date = day ? atNoon(day) : null;
  return date ? plain(format({ ...options, timeZone: "UTC" }).format(date)) : "—";
}

/** "Mon 5 Oct" */
export const shortDay = (day: LocalDay | null | undefined): string => wordDay(day, { weekday: "short", day: "numeric", month: "short" });
/** "Mon 5 Oct 2026" */
export const fullDay = (day: LocalDay | null | undefined): string => wordDay(day, { weekday: "short", day: "numeric", month: "short", year: "numeric" });
/** "Monday 5 October" */
export const longDay = (day: LocalDay | null | undefined): string => wordDay(day, { weekday: "long", day: "numeric", month: "long" });
/** "October 2026" */
export const monthName = (day: LocalDay): string => wordDay(day, { month: "long", year: "numeric" });

function wordInstant(at: Instant | null | undefined, options: Intl.DateTimeFormatOptions): string {
  const date = at ? new Date(at) : null;
  if (!date || Number.isNaN(date.getTime())) return "—";
  const zone = timeZone();
  return plain(format({ ...options, ...(zone ? { timeZone: zone } : {}) }).format(date));
}

const CLOCK: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

/** "14:05" */
export const clockTime = (at: Instant | null | undefined): string => wordInstant(at, CLOCK);
/** "Tue 22 Sep 14:05" */
export const dayTime = (at: Instant | null | undefined): string =>
  at ? `${wordInstant(at, { weekday: "short", day: "numeric", month: "short" })} ${clockTime(at)}` : "—";
/** "Tue 22 Sep 2026 14:05" */
export const fullDayTime = (at: Instant | null | undefined): string =>
  at ? `${wordInstant(at, { weekday: "short", day: "numeric", month: "short", year: "numeric" })} ${clockTime(at)}` : "—";

/** The local day of an instant in the office's zone, as "2026-09-03". Put together from its parts: no locale's own order is the same everywhere. */
export function dayOf(at: Instant): LocalDay {
  const zone = timeZone();
  const parts = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", { year: "numeric", month: "2-digit", day: "2-digit", ...(zone ? { timeZone: zone } : {}) }).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** "12 days left", "due today", "2 days late": the host counted, this words it. */
export const daysLeft = (days: number): string =>
  days < 0 ? t("days-late", { days: -days }) : days === 0 ? t("days-today") : t("days-left", { days });

/** The short form for a table's cell: "12 days", "today", "2 days late". */
export const daysShort = (days: number): string =>
  days < 0 ? t("days-late", { days: -days }) : days === 0 ? t("days-today-short") : t("days-short", { days });

const numbers = new Map<string, Intl.NumberFormat>();

/** A whole number as the officer writes it. */
export function number(value: number): string {
  let made = numbers.get(locale());
  if (!made) numbers.set(locale(), (made = new Intl.NumberFormat(locale())));
  return made.format(value);
}

/** The size of a file: "12 kB", "3.4 MB". */
export function fileSize(bytes: number): string {
  const [amount, unit] = bytes < 1000 ? [bytes, "byte"] : bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return new Intl.NumberFormat(locale(), { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount);
}

/** The name of a country or of a language in the officer's language. */
export const regionName = (code: string): string => named("region", code);
export const languageName = (code: string): string => named("language", code);

function named(type: "region" | "language", code: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The first day of the week: 1 is Monday. All five languages of the screens, save Brazil's, start there. */
export const firstWeekday = (): number => (language() === "pt-BR" ? 0 : 1);

/** The narrow names of the weekdays, in the order of the officer's week. */
export function weekdays(): string[] {
  return Array.from({ length: 7 }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 4 + firstWeekday() + index, 12));
    return format({ weekday: "short", timeZone: "UTC" }).format(day);
  });
}

/**
 * A day as a person types it, or null. Understood: 2026-10-05, 5.10.2026, 5/10/26, 5 10, "2026. 10. 5.", and the
 * day alone; the order is the officer's (Hungarian year first, the others day first). A missing year or month is that of `today`.
 */
export function readDay(typed: string, today: LocalDay): LocalDay | null {
  const parts = typed.trim().split(/[^0-9]+/).filter(Boolean);
  if (parts.length === 0 || parts.length > 3 || !/^[\d\s./-]+$/.test(typed.trim())) return null;
  const [thisYear, thisMonth] = today.split("-").map(Number) as [number, number];
  const numbers = parts.map(Number);
  let year = thisYear;
  let month = thisMonth;
  let day: number;
  const [first = 0, second = 0, third = 0] = numbers;
  if (parts.length === 1 && parts[0]?.length === 8) [year, month, day] = [Math.floor(first / 10000), Math.floor(first / 100) % 100, first % 100];
  else if (parts.length === 1) day = first;
  else if (parts.length === 2) [month, day] = language() === "hu" ? [first, second] : [second, first];
  else if ((parts[0]?.length ?? 0) === 4) [year, month, day] = [first, second, third];
  else if (language() === "hu") [year, month, day] = [2000 + first, second, third];
  else [day, month, year] = [first, second, third < 100 ? 2000 + third : third];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2200 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
