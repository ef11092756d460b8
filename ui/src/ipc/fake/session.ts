import type { Handlers } from "./index";
import { refuse, rightsOf, type World } from "./world";

const CODE = "K7PM-3XQD-9RTV-2HNB-WY4C-8JFL-5GSE-M6ZA";
const SHEETS = ["1ABC-2DEF-3GHJ-4KMN-5PQR-6STV-7WXY-8Z01", "2BCD-3EFG-4HJK-5MNP-6QRS-7TVW-8XYZ-9012", "3CDE-4FGH-5JKM-6NPQ-7RST-8VWX-9YZ0-0123"];
const bare = (code: string) => code.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
const open = (world: World) => {
  world.session = { ...world.session, state: "open" };
  return world.session;
};

export const session: Handlers = {
  session_status: (_, world) => (world.session.state === "open" ? world.session : { ...world.session, officer: null, office: null, role: null, may: [], notes: false, handover: null }),
  propose_passphrase: () => ({ passphrase: "lantern orchard velvet compass thunder marble sparrow" }),
  judge_passphrase: ({ passphrase }) =>
    passphrase.length < 15 ? { accepted: false, rule: "too-short", strength: 1, guessesLog10: 6 } : passphrase.startsWith("password") ? { accepted: false, rule: "on-the-blocklist", strength: 0, guessesLog10: 2 } : { accepted: true, rule: null, strength: 4, guessesLog10: 27 },
  choose_vault_folder: (_, world) => (world.session = { ...world.session, folder: "…/Documents/tutela" }),
  create_vault({ passphrase, officerName, label, office }, world) {
    if (!office.name.trim()) throw refuse({ code: "invalid", field: "office.name", rule: "required" });
    world.passphrase = passphrase;
    world.office = office;
    world.session = { ...world.session, state: "open", label, officer: officerName, office: office.name };
    return { recoveryCode: CODE, confirmGroups: [2, 7] };
  },
  confirm_recovery({ groups, sheet }) {
    const parts = (sheet === undefined ? CODE : (SHEETS[sheet - 1] ?? "")).split("-");
    if (groups.map((group) => group.trim().toUpperCase()).join() !== [parts[1], parts[6]].join()) throw refuse({ code: "invalid", field: "groups", rule: "does-not-match" });
    return {};
  },
  save_recovery_sheet: () => ({}),
  new_recovery_sheets({ passphrase }, world) {
    if (passphrase !== world.passphrase) throw refuse({ code: "cannotUnlock" });
    world.threeSheets = true;
    return { sheets: SHEETS.map((recoveryCode) => ({ recoveryCode, confirmGroups: [2, 7] })) };
  },
  new_recovery_sheet: () => ({ recoveryCode: "PXYD-A95H-ATAW-2835-7GRM-K7AF-VDRB-2BJQ-4GYX-E1GY-355Q-EEGR-R05G-0TPM", confirmGroups: [3, 9] }),
  unlock({ passphrase, takeOver }, world) {
    if (passphrase !== world.passphrase) throw refuse({ code: "cannotUnlock" });
    if (world.holder && (world.holder.holdsLock || !takeOver)) return { ...world.session, state: "locked", holder: world.holder };
    world.holder = null;
    return open(world);
  },
  unlock_with_recovery({ code, secondCode, newPassphrase }, world) {
    if (code.startsWith("INVITED")) {
      world.passphrase = newPassphrase;
      world.session = { ...world.session, officer: "Szabó Gergő", role: "handler", may: rightsOf("handler"), notes: false };
      return { session: open(world), created: { recoveryCode: CODE, confirmGroups: [2, 7] } };
    }
    if (world.threeSheets) {
      const [first, second] = [code, secondCode ?? ""].map((typed) => SHEETS.findIndex((sheet) => bare(sheet) === bare(typed)));
      if (first === undefined || first < 0) throw refuse({ code: "invalid", field: "recoveryCode", rule: "checksum" });
      if (!secondCode) throw refuse({ code: "invalid", field: "recoveryCode", rule: "one-alone" });
      if (first === second) throw refuse({ code: "invalid", field: "secondCode", rule: "same-sheet" });
      world.passphrase = newPassphrase;
      return { session: open(world), created: null };
    }
    if (bare(code) !== bare(CODE)) throw refuse({ code: "cannotUnlock" });
    world.passphrase = newPassphrase;
    return { session: open(world), created: null };
  },
  unlock_with_device(_, world) {
    if (!world.session.deviceSlot) throw refuse({ code: "keyringUnavailable" });
    return open(world);
  },
  lock(_, world) {
    world.session = { ...world.session, state: "locked" };
    return {};
  },
  set_screen_preferences: ({ language, theme }, world) => (world.session = { ...world.session, language, theme }),
  remember_device: (_, world) => (world.session = { ...world.session, deviceSlot: true }),
  forget_device: (_, world) => (world.session = { ...world.session, deviceSlot: false }),
  change_passphrase({ old, new: next }, world) {
    if (old !== world.passphrase) throw refuse({ code: "invalid", field: "old", rule: "does-not-match" });
    world.passphrase = next;
    return {};
  },
  pick_file: ({ purpose }, world) => ({ token: `file-${world.nextToken++}`, name: purpose === "logo" ? "logo.png" : purpose === "mail" ? "request.eml" : purpose === "font" ? "NotoSansCJK-Regular.ttc" : "export.csv", size: 18_432 }),
  pick_save: ({ suggestedName }, world) => ({ token: `save-${world.nextToken++}`, name: suggestedName, size: 0 }),
  still_here: () => ({}),
  cancel_work: () => ({}),
};
