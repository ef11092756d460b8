import { describe, expect, it } from "vitest";
import { dayOf, daysLeft, daysShort, dayTime, readDay, setLanguage, setTimeZone, shortDay } from "$i18n";

describe("days", () => {
  it("are worded as the officer's language words them", () => {
    expect(shortDay("2026-10-05")).toBe("Mon 5 Oct");
    expect(shortDay("2026-09-21")).toBe("Mon 21 Sep");
    setLanguage("de");
    expect(shortDay("2026-10-05")).toBe("Mo 5. Okt.");
    setLanguage("hu");
    expect(shortDay("2026-10-05")).toBe("okt. 5., H");
  });

  it("left are counted by the host and only worded here", () => {
    expect([daysLeft(12), daysLeft(1), daysLeft(0), daysLeft(-2)]).toEqual(["12 days left", "1 day left", "due today", "2 days late"]);
    expect(daysShort(0)).toBe("today");
  });

  it("of an instant are those of the office's zone, not the computer's", () => {
    setTimeZone("Europe/Budapest");
    expect(dayOf("2026-09-03T22:30:00Z")).toBe("2026-09-04");
    expect(dayTime("2026-09-03T19:47:00Z")).toBe("Thu 3 Sep 21:47");
    setTimeZone(undefined);
  });

  it.each([
    ["en", "5.10.2026", "2026-10-05"],
    ["en", "5/10", "2026-10-05"],
    ["en", "2026-10-05", "2026-10-05"],
    ["en", "20261005", "2026-10-05"],
    ["en", "5", "2026-09-05"],
    ["hu", "2026. 10. 5.", "2026-10-05"],
    ["hu", "10. 5.", "2026-10-05"],
    ["en", "31.2.2026", null],
    ["en", "tomorrow", null],
    ["en", "5.10.2026.1", null],
  ])("typed in %s as %s are read", (code, typed, day) => {
    setLanguage(code);
    expect(readDay(typed, "2026-09-23")).toBe(day);
  });
});
