import { describe, expect, it } from "vitest";
import { emptyForm, readTime, toRequest } from "./form";

describe("the intake form", () => {
  it("reads a time as people type it and leaves nonsense for the host to refuse", () => {
    expect(["9:5", "0905", "9.05", "14h05", "9"].map(readTime)).toEqual(["9:5", "09:05", "09:05", "14:05", "09:00"]);
    expect(readTime("noon")).toBe("noon");
  });

  it("sends the day alone when the time is not known", () => {
    expect(toRequest({ ...emptyForm(), receivedOn: "2026-09-03" }, null).received).toBe("2026-09-03");
    expect(toRequest({ ...emptyForm(), receivedOn: "2026-09-03", receivedAt: "2147" }, null).received).toBe("2026-09-03T21:47");
  });

  it("names another subject and a mandate only where somebody asks for somebody else", () => {
    const form = { ...emptyForm(), receivedOn: "2026-09-03", mandate: "birth certificate", subject: { ...emptyForm().subject, givenName: "Camille" } };
    expect(toRequest(form, null)).not.toHaveProperty("subject");
    expect(toRequest(form, null).mandate).toBe("");
    const asParent = toRequest({ ...form, standing: "parent" }, "file-1");
    expect(asParent.subject?.givenName).toBe("Camille");
    expect(asParent).toMatchObject({ mandate: "birth certificate", mail: "file-1", channel: "email" });
  });
});
