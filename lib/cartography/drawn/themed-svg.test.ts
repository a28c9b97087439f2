import { describe, expect, it } from "vitest";
import { tokens } from "../../design/tokens.ts";
import { themedSvg } from "./themed-svg.ts";

const svg = (fill: string, width = 2) => `<svg viewBox="0 0 9 9"><path fill="${fill}" stroke-width="${width}"/></svg>`;
const { light, dark } = tokens;

describe("one picture for both themes", () => {
  it("draws in the colours of the page's theme", () => {
    const both = themedSvg({ light: svg(light.sea), dark: svg(dark.sea) });
    expect(both).toContain('fill="var(--sea)"');
    expect(both).toContain(
      `<style>:root{--sea:${light.sea}}@media (prefers-color-scheme:dark){:root{--sea:${dark.sea}}}`,
    );
  });

  it("tells tokens apart that share a colour in one theme", () => {
    const [one, other] = [svg(light.deployment), svg(light.deployment)];
    expect(themedSvg({ light: one, dark: svg(dark.deployment) })).toContain("var(--deployment)");
    expect(() => themedSvg({ light: other, dark: svg(dark.sea) })).toThrow(/No design token/);
  });

  it("is refused when the themes differ in more than colours", () => {
    expect(() => themedSvg({ light: svg(light.sea), dark: svg(dark.sea, 3) })).toThrow(/more than their colours/);
  });
});
