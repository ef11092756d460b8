import type { Channel, Outcome, Phase, RequestRow } from "../commands";

type Made = [number: string, requester: string, rights: string[], phase: Phase, due: number | null, owner: string | null, channel: Channel, more?: Partial<RequestRow>];

const answered = (outcome: Outcome): Partial<RequestRow> => ({ outcome });

const rows: Made[] = [
  ["2026-0131", "Łukasz Wiśniewski", ["access"], "working", -2, "Tóth Márta", "email"],
  ["2026-0138", "Szabó Gergő", ["access", "portability"], "working", 5, "Tóth Márta", "portal"],
  ["2026-0142", "Kovács Anna", ["access"], "verifying", 12, "Tóth Márta", "email"],
  ["2026-0143", "João Gonçalves", ["erasure"], "reviewing", 12, "Varga Eszter", "email"],
  ["2026-0144", "Ελένη Παπαδοπούλου", ["rectification"], "working", 13, "Varga Eszter", "letter"],
  ["2026-0145", "Nguyễn Thị Hương", ["objection"], "working", 14, "Tóth Márta", "phone"],
  ["2026-0146", "François Lefèvre", ["objection-marketing"], "received", 15, null, "email", { subject: "Camille Lefèvre" }],
  ["2026-0147", "张伟", ["access"], "waiting", 16, "Varga Eszter", "portal"],
  ["2026-0148", "Søren Ångström", ["complaint"], "received", 23, null, "email"],
  ["2026-0149", "محمد الأحمد", ["access"], "received", 29, null, "email"],
  ["2026-0150", "Horváth Réka", ["withdrawal"], "received", 29, null, "in-person"],
  ["2026-0127", "Müller Grit", ["access"], "closed", null, "Tóth Márta", "email", answered("fully")],
  ["2026-0126", "Иван Сидоров", ["erasure"], "closed", null, "Varga Eszter", "letter", answered("refused")],
  ["2026-0125", "Tóth Balázs", ["access"], "closed", null, "Tóth Márta", "email", answered("not-identified")],
  ["2026-0124", "Ana Martínez", ["portability"], "closed", null, "Varga Eszter", "portal", answered("fully")],
  ["2026-0123", "שרה לוי", ["access"], "closed", null, "Tóth Márta", "email", answered("partly")],
];

export const addDays = (day: string, count: number): string => new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

export function madeRequests(today: string): RequestRow[] {
  return rows.map(([number, requester, rights, phase, due, owner, channel, more], index) => ({
    id: index + 1,
    number,
    requester,
    subject: null,
    rights,
    phase,
    outcome: null,
    due: due === null ? null : addDays(today, due),
    daysLeft: due,
    stands: false,
    owner,
    regime: "gdpr",
    channel,
    receivedOn: addDays(today, due === null ? -40 - index : due - 32),
    confined: false,
    ...more,
  }));
}
