import { connect } from "$ipc";
import { fake } from "$ipc/fake";
import { go, type Route } from "$shared";

/**
 * The page in a plain browser, with a made-up office. For pictures: `?language=hu&theme=dark&state=locked&many=100000`
 * and `?route={"at":"requests"}`. Not part of the product's build.
 */
export function demo(): void {
  const asked = new URLSearchParams(location.search);
  const made = fake((world) => {
    world.session.state = asked.get("state") ?? "open";
    world.session.language = asked.get("language") ?? "en";
    world.session.theme = asked.get("theme") ?? "light";
    world.session.deviceSlot = asked.has("device");
    if (asked.has("empty")) world.requests = [];
    const many = Number(asked.get("many") ?? 0);
    for (let index = 0; index < many; index++) {
      const row = world.requests[index % 16];
      if (row) world.requests.push({ ...row, id: 1000 + index, number: `2025-${String(index).padStart(4, "0")}` });
    }
  });
  connect(made);
  const route = asked.get("route");
  if (route) go(JSON.parse(route) as Route);
  // A handle for scripts that drive the made-up page.
  Object.assign(window, { tutelaDemo: made });
}
