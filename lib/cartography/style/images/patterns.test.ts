import { describe, expect, it } from "vitest";
import { tokens } from "../../../design/tokens.ts";
import { type HatchPattern, patternImage, patternScale, patternSvg, patterns } from "./patterns.ts";

/** The alpha of a pixel in an endless plane of tiles. */
function alphaAt(image: ReturnType<typeof patternImage>, x: number, y: number): number {
  const column = ((x % image.width) + image.width) % image.width;
  const row = ((y % image.height) + image.height) % image.height;
  return image.data[(row * image.width + column) * 4 + 3] ?? Number.NaN;
}

describe("hatch patterns", () => {
  for (const pattern of Object.values(patterns) as HatchPattern[]) {
    for (const ratio of [1, 1.5, 2, 3]) {
      it(`${pattern.id} continues over the edges of its tile at ${ratio} device pixels per CSS px`, () => {
        const image = patternImage(pattern, tokens.light, ratio);
        const step = pattern.angle === 45 ? -1 : 1;
        for (let x = -image.width; x < 2 * image.width; x++) {
          for (let y = -image.height; y < 2 * image.height; y++) {
            expect(alphaAt(image, x, y)).toBe(alphaAt(image, x + 1, y + step));
          }
        }
      });
    }

    it(`${pattern.id} covers the share of the tile that its numbers say`, () => {
      const image = patternImage(pattern, tokens.light, 8);
      const alphas = image.data.filter((_, index) => index % 4 === 3);
      const covered = alphas.reduce((sum, alpha) => sum + alpha, 0) / (255 * pattern.opacity) / alphas.length;
      expect(covered).toBeCloseTo((pattern.width * Math.SQRT2) / pattern.tile, 1);
    });

    it(`${pattern.id} is the same tile in SVG`, () => {
      const svg = patternSvg(pattern, tokens.dark);
      expect(svg).toContain(`width="${pattern.tile}" height="${pattern.tile}"`);
      expect(svg).toContain(`stroke="${tokens.dark[pattern.stroke]}" stroke-width="${pattern.width}"`);
    });
  }

  it("are enlarged between whole zooms only", () => {
    expect(patternScale(7)).toBe(1);
    expect(patternScale(7.5)).toBeCloseTo(Math.SQRT2);
  });
});
