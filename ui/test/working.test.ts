import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { connect } from "$ipc";
import { fake, type Fake } from "$ipc/fake";
import Working from "../src/views/Working.svelte";

let host: Fake;

beforeEach(() => {
  host = fake();
  connect(host);
});

const say = async (share: number | null, command = "verify_vault") => {
  host.emit("working", { command, share });
  await Promise.resolve();
};

it("shows how far long work is, and is gone when it is over", async () => {
  render(Working);
  expect(screen.queryByRole("progressbar")).toBeNull();
  await say(0.25);
  expect(screen.getByRole("progressbar", { name: "Checking the vault" }).getAttribute("aria-valuenow")).toBe("25");
  await say(null);
  await vi.waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
});

it("tells how long it will take once there is enough to reckon by", async () => {
  const clock = vi.spyOn(performance, "now");
  render(Working);
  clock.mockReturnValue(1_000);
  await say(0.1);
  clock.mockReturnValue(3_000);
  await say(0.3);
  expect(await screen.findByText("about 7 seconds left")).toBeTruthy();
  clock.mockRestore();
});

it("stops the work when the officer says so", async () => {
  render(Working);
  await say(0.5);
  await fireEvent.click(await screen.findByTestId("cancel-work"));
  expect(host.calls.map((call) => call.command)).toContain("cancel_work");
  await say(null);
});
