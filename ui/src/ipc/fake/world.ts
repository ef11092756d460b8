import type { Changed, HolderView, Office, RequestRow, SessionView, Settings } from "../commands";
import type { WireError } from "../errors";
import { madeRequests } from "./people";

/** Everything that the made-up host remembers. */
export interface World {
  session: SessionView;
  office: Office;
  logo: string | null;
  settings: Settings;
  passphrase: string;
  /** Three recovery sheets were made in the place of the one. */
  threeSheets: boolean;
  /** Who has the vault open on another computer. */
  holder: HolderView | null;
  requests: RequestRow[];
  drafts: Map<string, unknown>;
  /** The day that the office believes it is. */
  today: string;
  /** Milliseconds before each answer. */
  delay: number;
  nextToken: number;
}

export const refuse = (error: WireError): WireError => error;

export const changed = <T>(output: T, ...kinds: string[]): Changed<T> => ({ output, changed: kinds });

const lines = Object.values(import.meta.glob<string>("../../../../src-tauri/commands.txt", { query: "?raw", import: "default", eager: true }))[0] ?? "";

/** The commands that a role may call over an open vault, or over a handover copy, read from the same list as the host reads. */
export function rightsOf(role: "dpo" | "handler" | "auditor", inCopy = false): string[] {
  const who = { dpo: ["everybody", "office", "dpo"], handler: ["everybody", "office"], auditor: ["everybody"] }[role];
  const words = lines.split("\n").map((line) => (line.split("#")[0] ?? "").trim().split(/\s+/));
  return words.flatMap(([name = "", when, roles = "", copy]) => (name && when !== "locked" && who.includes(roles) && (!inCopy || copy === "copy") ? [name] : []));
}

export function makeWorld(): World {
  const today = "2026-09-23";
  return {
    session: {
      state: "open",
      label: "Kárpát 2026",
      folder: "…/Documents/privacy-office",
      deviceSlot: false,
      keyringAvailable: true,
      language: "en",
      theme: "system",
      sandbox: true,
      officer: "Tóth Márta",
      role: "dpo",
      may: rightsOf("dpo"),
      notes: true,
      holder: null,
      handover: null,
      failedAttempts: null,
      passphraseDue: false,
      office: "Kárpát Egészség Zrt.",
      regime: "gdpr",
      calendar: "HU",
      idleMinutes: 10,
      warnings: [],
      version: "0.1.0",
    },
    office: {
      name: "Kárpát Egészség Zrt.",
      address: "1052 Budapest\nVáci utca 12.",
      dpoName: "Tóth Márta",
      dpoEmail: "adatvedelem@karpat.example.hu",
      dpoPhone: "+36 1 555 0142",
      authority: "Nemzeti Adatvédelmi és Információszabadság Hatóság\n1055 Budapest, Falk Miksa utca 9–11.",
      regime: "gdpr",
      calendar: "HU",
      zone: "Europe/Budapest",
      language: "hu",
      closingDays: ["2026-12-28", "2026-12-29"],
    },
    logo: null,
    settings: {
      idleMinutes: 10,
      methods: [
        { id: "reply-from-address-on-file", name: "", identity: true, ownership: false },
        { id: "code-second-channel", name: "", identity: true, ownership: true },
        { id: "in-person", name: "", identity: true, ownership: true },
        { id: "customer-number", name: "", identity: false, ownership: true },
        { id: "own-1", name: "Ügyfélkapu", identity: true, ownership: false },
      ],
      countHiddenCases: false,
      notes: { seconds: 60, closeOnBlur: false, showCount: false },
      passphraseMonths: 0,
    },
    threeSheets: false,
    holder: null,
    passphrase: "correct horse battery staple river lamp moss",
    requests: madeRequests(today),
    drafts: new Map(),
    today,
    delay: 0,
    nextToken: 1,
  };
}
