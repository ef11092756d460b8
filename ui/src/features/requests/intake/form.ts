import type { Channel, MailView, PersonClaim, RegisterRequestRequest, RequesterType, Standing } from "$ipc/commands";

export const CHANNELS: readonly Channel[] = ["email", "portal", "phone", "letter", "in-person", "other"];
export const REQUESTER_TYPES: readonly RequesterType[] = ["customer", "employee", "other"];
export const STANDINGS: readonly Standing[] = ["self", "parent", "guardian", "heir", "agent", "lawyer", "authority", "other"];
export const RIGHTS = ["access", "portability", "rectification", "erasure", "restriction", "objection", "objection-marketing", "withdrawal", "automated-decision", "do-not-sell", "opt-out", "limit", "complaint", "other"] as const;

/** What the form holds. Day and time are apart, since the time may stay unknown. */
export interface IntakeForm {
  requester: PersonClaim;
  requesterType: RequesterType;
  standing: Standing;
  mandate: string;
  subject: PersonClaim;
  country: string;
  rights: string[];
  description: string;
  channel: Channel | "";
  receivedOn: string;
  receivedAt: string;
  language: string;
  regime: string;
  variant: string;
  /** Only the officers named may see it. */
  confined: boolean;
  officers: string[];
  confinedReason: string;
}

export const nobody = (): PersonClaim => ({ givenName: "", familyName: "", email: "", phone: "", address: "" });

export const emptyForm = (): IntakeForm => ({
  requester: nobody(),
  requesterType: "customer",
  standing: "self",
  mandate: "",
  subject: nobody(),
  country: "",
  rights: [],
  description: "",
  channel: "",
  receivedOn: "",
  receivedAt: "",
  language: "",
  regime: "",
  variant: "",
  confined: false,
  officers: [],
  confinedReason: "",
});

/** "2026-03-02T14:05" as the day and the time of the two boxes. */
export const splitLocal = (local: string | null): { day: string; time: string } => ({ day: local?.slice(0, 10) ?? "", time: local?.slice(11, 16) ?? "" });

/** "9:5", "0905" and "9.05" are read as 09:05; what is not a time stays as typed, for the host to refuse. */
export function readTime(typed: string): string {
  const match = /^\s*(\d{1,2})[:.h ]?(\d{2})?\s*$/.exec(typed);
  if (!match) return typed.trim();
  return `${(match[1] ?? "").padStart(2, "0")}:${match[2] ?? "00"}`;
}

/** What a mail proposes, put into the form; the officer confirms every field. */
export function proposed(form: IntakeForm, mail: MailView): IntakeForm {
  const { day, time } = splitLocal(mail.received ?? mail.dated);
  return {
    ...form,
    requester: { ...mail.proposal.requester, email: mail.proposal.requester.email || mail.fromAddress },
    standing: mail.proposal.agent ? "agent" : form.standing,
    country: mail.proposal.country ?? form.country,
    rights: mail.proposal.rights.map(({ right }) => right),
    description: mail.text.trim().slice(0, 4000),
    channel: "email",
    receivedOn: day,
    receivedAt: time,
    language: mail.proposal.language ?? form.language,
  };
}

/** The form as the host takes it. */
export function toRequest(form: IntakeForm, mail: string | null): RegisterRequestRequest {
  const time = readTime(form.receivedAt);
  const aboutOther = form.standing !== "self" && Boolean(form.subject.givenName.trim() || form.subject.familyName.trim() || form.subject.email.trim());
  return {
    requester: form.requester,
    requesterType: form.requesterType,
    standing: form.standing,
    ...(aboutOther ? { subject: form.subject } : {}),
    country: form.country,
    rights: form.rights,
    description: form.description,
    channel: form.channel || (mail ? "email" : "phone"),
    received: time ? `${form.receivedOn}T${time}` : form.receivedOn,
    ...(form.language ? { language: form.language } : {}),
    ...(form.regime ? { regime: form.regime } : {}),
    ...(form.variant && form.rights.includes("access") ? { variant: form.variant } : {}),
    ...(mail ? { mail } : {}),
    ...(form.confined ? { confined: { officers: form.officers, reason: form.confinedReason } } : {}),
    mandate: form.standing === "self" ? "" : form.mandate,
  };
}
