import { screen, waitFor } from "@testing-library/svelte";
import type userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { go, route } from "$shared";
import type { RegisterRequestRequest } from "$ipc/commands";
import { isAccessible, open } from "../../../../test/open";

type User = ReturnType<typeof userEvent.setup>;

async function intake() {
  const opened = open();
  await screen.findByTestId("nav-today");
  await opened.user.keyboard("{Control>}n{/Control}");
  await screen.findByTestId("intake-given-name");
  const sent = () => opened.host.calls.findLast(({ command }) => command === "register_request")?.request as RegisterRequestRequest;
  return { ...opened, sent };
}
const error = (testid: string) => document.getElementById(screen.getByTestId(testid).getAttribute("aria-describedby")?.split(" ").at(-1) ?? "")?.textContent;

/** Chooses from a list by its keys and its words; jsdom draws no list, so the option is found by what it says. */
async function choose(user: User, testid: string, label: string): Promise<void> {
  (await screen.findByTestId(testid)).focus();
  await user.keyboard("{Enter}");
  const option = await waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[role="option"][data-label="${label}"]`);
    if (!found) throw new Error(`no option ${label}`);
    return found;
  });
  await user.click(option);
}

describe("taking in a request", () => {
  it("takes a call by keys alone, from Ctrl N to the request’s page with its number and date", async () => {
    const { user, sent } = await intake();
    await isAccessible();
    expect(document.activeElement).toBe(screen.getByTestId("intake-given-name"));
    await user.keyboard("Réka{Tab}Horváth{Tab}reka@example.hu");
    screen.getByTestId("intake-right-access").focus();
    await user.keyboard(" {Control>}{Enter}{/Control}");
    await screen.findByTestId("request-title");
    expect(sent()).toMatchObject({ requester: { givenName: "Réka", familyName: "Horváth", email: "reka@example.hu" }, rights: ["access"], channel: "phone", language: "hu", standing: "self" });
    expect(screen.getByTestId("request-title").textContent).toBe("Access · Horváth Réka");
    expect(screen.getByTestId("due-date").textContent).toBe("Friday 23 October");
  });

  it("says at the field what is wrong, keeps what was typed, and puts the focus there", async () => {
    const { user } = await intake();
    await user.type(screen.getByTestId("intake-family-name"), "Horváth");
    await user.type(screen.getByTestId("intake-email"), "reka");
    await user.click(screen.getByTestId("register"));
    await waitFor(() => expect(error("intake-email")).toContain("not an e-mail address"));
    expect(document.activeElement).toBe(screen.getByTestId("intake-email"));
    expect((screen.getByTestId("intake-family-name") as HTMLInputElement).value).toBe("Horváth");
    await user.type(screen.getByTestId("intake-email"), "@example.hu");
    await user.click(screen.getByTestId("register"));
    await screen.findByText("Tick at least one right.");
    await isAccessible();
  });

  it("fills the form from a mail, and registers only once the day of receipt is confirmed", async () => {
    const { user, host, sent } = await intake();
    await user.click(screen.getByTestId("open-mail"));
    await screen.findByTestId("intake-mail");
    await isAccessible();
    expect(screen.getByTestId("intake-mail").textContent).toContain("https://img.example.net/pixel.gif");
    expect(document.querySelectorAll("img, iframe, a")).toHaveLength(1); // the link that skips to the page
    expect((screen.getByTestId("intake-right-objection-marketing") as HTMLInputElement).checked).toBe(true);
    await user.click(screen.getByTestId("register"));
    await screen.findByText(/Confirm the day below/);
    expect(host.calls.some(({ command }) => command === "register_request")).toBe(false);
    await user.click(screen.getByTestId("intake-received-confirm"));
    await user.click(screen.getByTestId("register"));
    await screen.findByTestId("request-title");
    expect(sent()).toMatchObject({ received: "2026-09-03T21:47", channel: "email", country: "HU", rights: ["access", "objection-marketing"] });
    expect(sent().mail).toMatch(/^file-/);
  });

  it("reads a mail that is dropped on the form in place", async () => {
    const { host } = await intake();
    host.emit("dropped", { token: "dropped-1", name: "request.eml", size: 10 });
    await screen.findByTestId("intake-mail");
    expect(host.calls).toContainEqual({ command: "read_mail", request: { file: "dropped-1" } });
    expect(route().at).toBe("intake");
  });

  it("puts back what was typed before", async () => {
    const { user } = await intake();
    await user.type(screen.getByTestId("intake-given-name"), "Réka");
    go({ at: "today" });
    await waitFor(() => expect(screen.queryByTestId("intake-given-name")).toBeNull());
    go({ at: "intake" });
    await screen.findByTestId("draft-restored");
    expect((screen.getByTestId("intake-given-name") as HTMLInputElement).value).toBe("Réka");
  });

  it("is confined to named officers from the start", async () => {
    const { user, sent } = await intake();
    await user.keyboard("Réka{Tab}Horváth{Tab}reka@example.hu");
    await user.click(screen.getByTestId("intake-right-access"));
    await user.click(screen.getByTestId("intake-confined"));
    await user.click(await screen.findByTestId("named-b"));
    await user.type(screen.getByTestId("named-reason"), "About the office itself");
    await isAccessible();
    await user.click(screen.getByTestId("register"));
    await screen.findByTestId("request-title");
    expect(sent()).toMatchObject({ confined: { officers: ["b"], reason: "About the office itself" } });
  });

  it("asks whose data it is when somebody asks for somebody else", async () => {
    const { user } = await intake();
    expect(screen.queryByTestId("intake-subject-given-name")).toBeNull();
    await choose(user, "intake-standing", "as a parent");
    await screen.findByTestId("intake-subject-given-name");
    expect(screen.getByTestId("intake-mandate")).toBeTruthy();
  });
});
