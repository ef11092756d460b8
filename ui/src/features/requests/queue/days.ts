/** A day some days later, for filters; legal dates come from the host. */
export const plusDays = (day: string, count: number): string => new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
