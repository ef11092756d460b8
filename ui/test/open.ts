import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterAll, beforeAll, expect } from "vitest";
import { connect } from "$ipc";
import { fake, type Fake } from "$ipc/fake";
import type { World } from "$ipc/fake/world";
import App from "../src/views/App.svelte";

/** The whole page over a made-up host, as a person has it before them. */
export function open(change: (world: World) => void = () => undefined): { host: Fake; user: ReturnType<typeof userEvent.setup> } {
  const host = fake(change);
  connect(host);
  render(App);
  return { host, user: userEvent.setup() };
}

/** Nothing that axe can find without seeing colours; those are checked in the token test. */
export async function isAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`)).toEqual([]);
}

/** Chooses from a list by its keys and its words; jsdom draws no list, so the option is found by what it says. */
export async function choose(user: ReturnType<typeof userEvent.setup>, testid: string, label: string): Promise<void> {
  (await screen.findByTestId(testid)).focus();
  await user.keyboard("{Enter}");
  const option = await waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[role="option"][data-label="${label}"]`);
    if (!found) throw new Error(`no option ${label}`);
    return found;
  });
  await user.click(option);
}

/** Pages are drawn as wide as the window, which jsdom does not measure. */
export function asWideAs(pixels: number): void {
  beforeAll(() => void Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => pixels }));
  afterAll(() => void Reflect.deleteProperty(HTMLElement.prototype, "clientWidth"));
}
