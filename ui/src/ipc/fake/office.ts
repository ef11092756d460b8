import type { Handlers } from "./index";
import { changed, refuse } from "./world";

export const office: Handlers = {
  list_regimes: () => [
    { id: "gdpr", name: "GDPR (European Union)", rights: ["access", "erasure", "portability"], checkLocally: false, smallAgents: false, variants: [] },
    { id: "uk-gdpr", name: "UK GDPR", rights: ["access", "erasure"], checkLocally: true, smallAgents: false, variants: [] },
    { id: "lgpd", name: "LGPD (Brasil)", rights: ["access", "erasure"], checkLocally: true, smallAgents: true, variants: ["simplified"] },
    { id: "ccpa", name: "CCPA (California)", rights: ["access", "do-not-sell"], checkLocally: false, smallAgents: false, variants: [] },
  ],
  list_calendars: () => [
    { id: "AT", name: "Austria", nativeName: "Österreich" },
    { id: "BR", name: "Brazil", nativeName: "Brasil" },
    { id: "DE-BY", name: "Germany · Bavaria", nativeName: "Bayern" },
    { id: "DE-BE", name: "Germany · Berlin", nativeName: "Berlin" },
    { id: "HU", name: "Hungary", nativeName: "Magyarország" },
    { id: "ES", name: "Spain", nativeName: "España" },
    { id: "GB-ENG", name: "United Kingdom · England", nativeName: "England" },
  ],
  list_zones: () => ["America/Sao_Paulo", "Europe/Berlin", "Europe/Budapest", "Europe/London", "Europe/Madrid", "UTC"].map((id) => ({ id, name: id.replace("_", " ") })),
  open_office: (_, world) => ({ id: 1, office: world.office, logo: world.logo }),
  edit_office({ office }, world) {
    if (!office.name.trim()) throw refuse({ code: "invalid", field: "name", rule: "required" });
    if (!office.dpoEmail.includes("@")) throw refuse({ code: "invalid", field: "dpoEmail", rule: "email" });
    world.office = office;
    world.session = { ...world.session, office: office.name };
    return changed({ id: 1, office, logo: world.logo }, "office", "session");
  },
  set_logo({ file }, world) {
    world.logo = file ? "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==" : null;
    return changed({ id: 1, office: world.office, logo: world.logo }, "office");
  },
  open_settings: (_, world) => ({ settings: world.settings, officer: world.session.officer ?? "", recoveryConfirmed: true, recoverySheets: world.threeSheets, calendarVersion: "0.62", engine: "SQLCipher 4.10" }),
  edit_settings({ settings }, world) {
    if (settings.idleMinutes < 1 || settings.idleMinutes > 120) throw refuse({ code: "invalid", field: "idleMinutes", rule: "out-of-range" });
    world.settings = settings;
    world.session = { ...world.session, idleMinutes: settings.idleMinutes };
    return changed({ settings, officer: world.session.officer ?? "", recoveryConfirmed: true, recoverySheets: world.threeSheets, calendarVersion: "0.62", engine: "SQLCipher 4.10" }, "settings", "session");
  },
};
