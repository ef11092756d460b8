import axe from "axe-core";
import { expect, it } from "vitest";
// The page of the package is made by the host; a test there holds this copy to what it makes.
import made from "../../tests/data/package/index.html?raw";

it("is accessible to whoever receives a package", async () => {
  // eslint-disable-next-line no-restricted-globals -- the product parses nothing; this looks at what it gives out
  const page = new DOMParser().parseFromString(made, "text/html");
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
  const { violations, passes } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(20);
  document.body.replaceChildren();
});
