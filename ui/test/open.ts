import { render } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect } from "vitest";
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
