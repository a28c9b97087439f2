import { describe, expect, it } from "vitest";
import { entryKinds } from "../../../atlas/kinds.ts";
import { type Theme, tokens } from "../../../design/tokens.ts";
import { parseColour } from "./colour.ts";
import { shapeExtent, shapeImage, shapeOf, shapeSvg } from "./shapes.ts";
import { kindsOfShares, sharesOf } from "./shares.ts";

type Kind = (typeof entryKinds)[number];
const entries = (counts: Partial<Record<Kind, number>>, over?: Kind) =>
  entryKinds.flatMap((kind) =>
    Array.from({ length: counts[kind] ?? 0 }, () => ({ kind, ...(kind === over && { over: true as const }) })),
  );
const total = (shares = "") => shares.split("-").reduce((sum, part) => sum + Number.parseInt(part, 10), 0);

describe("the ring of a cluster", () => {
  it("has the shares of the kinds, to a 24th, of many entries to a 12th, and none without its part", () => {
    expect(sharesOf(entries({ meeting: 16, event: 8 }))).toBe("16-0-8");
    expect(sharesOf(entries({ meeting: 1, event: 1, deployment: 1 }))).toBe("8-8-8");
    for (let meeting = 1; meeting < 200; meeting += 7) {
      for (let event = 1; event < 200; event += 11) {
        const shares = sharesOf(entries({ meeting, event, deployment: 1 })) ?? "";
        expect(total(shares), shares).toBe(24);
        const parts = shares.split("-").map(Number);
        [meeting, 1, event].forEach((count, index) => {
          expect(parts[index], shares).toBeGreaterThanOrEqual(1);
          const exact = (count / (meeting + event + 1)) * 24;
          const step = meeting + event + 1 > 24 ? 2 : 1;
          expect((parts[index] ?? 0) % step, shares).toBe(0);
          expect(Math.abs((parts[index] ?? 0) - exact), shares).toBeLessThanOrEqual(2 * step);
        });
      }
    }
  });

  it("is none where all is of one kind, which has its own marker", () => {
    expect(sharesOf(entries({ meeting: 12 }))).toBeUndefined();
    expect(sharesOf([])).toBeUndefined();
  });

  it("says of which kinds it is, and which of them had left", () => {
    const shares = sharesOf(entries({ deployment: 2, event: 6 }, "deployment")) ?? "";
    expect(shares).toBe("0-6h-18");
    expect(kindsOfShares(shares)).toEqual(["deployment", "event"]);
    expect(kindsOfShares(shares, true)).toEqual(["deployment"]);
  });

  it("is drawn by the server and the browser with the same colours at the same angles", () => {
    for (const theme of ["light", "dark"] satisfies Theme[]) {
      const shape = shapeOf("shares-12-0-12") ?? (undefined as never);
      const image = shapeImage(shape, tokens[theme], 2);
      const middle = shapeExtent(shape) * 2;
      const pixel = (x: number, y: number) => {
        const at = ((middle + Math.round(y * 2)) * image.width + middle + Math.round(x * 2)) * 4;
        return [...image.data.slice(at, at + 4)];
      };
      expect(pixel(9.7, 0)).toEqual([...parseColour(tokens[theme].meeting), 255]);
      expect(pixel(-9.7, 0)).toEqual([...parseColour(tokens[theme].event), 255]);
      expect(pixel(0, 0)).toEqual([...parseColour(tokens[theme].labelHalo), 255]);
      expect(pixel(12.5, 12.5)[3]).toBe(0);
      const svg = shapeSvg(shape, tokens[theme]);
      expect(svg).toMatch(new RegExp(`<path d="M0\\.\\d+ -9\\.\\d+A.*stroke="${tokens[theme].meeting}"`));
      expect(svg.match(/<path/g)).toHaveLength(2);
    }
  });

  it("is thinner where all of a kind had left", () => {
    const [meeting, deployment] = [
      ...shapeSvg(shapeOf("shares-12-12h-0") ?? (undefined as never), tokens.light).matchAll(
        /<path[^>]+stroke-width="([\d.]+)"/g,
      ),
    ].map(([, width]) => Number(width));
    expect(deployment).toBeLessThan((meeting ?? 0) / 2);
  });

  it("is no image where the id is none of ours", () => {
    for (const id of ["shares-", "shares-24-0-0", "shares-12-0-13", "shares-1-2", "shares-a-b-c", "nothing"]) {
      expect(shapeOf(id), id).toBeUndefined();
    }
  });
});
