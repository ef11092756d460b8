import { fullDay } from "$i18n";

/** A local time of the office, "2026-03-02T14:05", as "Mon 2 Mar 2026 14:05". No zone is applied: it is the office's already. */
export const localTime = (local: string): string => `${fullDay(local.slice(0, 10))} ${local.slice(11, 16)}`.trim();
