import { expect, it } from "vitest";
import { labelWidth } from "./band-label.ts";

it("a label is as wide as the longer of the two lines that it can stand on", () => {
  expect(labelWidth("war")).toBe(1.6);
  expect(labelWidth("line of contact")).toBe(labelWidth("line\u00a0of"));
  expect(labelWidth("peace\u00adkeepers")).toBe(labelWidth("keepers"));
  expect(labelWidth("")).toBe(0);
});

it("a word of another alphabet takes more room than one of as many Latin letters", () => {
  const [latin = 0, ...others] = ["guerre", "война1", "պատերա", "შემდეგ"].map(labelWidth);
  for (const other of others) expect(other).toBeGreaterThan(latin);
});
