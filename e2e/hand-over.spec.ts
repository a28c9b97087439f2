import { expect, type Page, test } from "@playwright/test";
import type { Map as MapLibreMap } from "maplibre-gl";
import { paneScale } from "../lib/cartography/frame.ts";
import { mapAtRest, screenshot } from "./support.ts";

const sizes = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1440 },
];

/** How far the live map may lie from the drawn one, in CSS px; of the coast, where the picture is shown at its own size. */
const tolerance = 1.5;

type Points = Record<string, [number, number]>;

/** Centres of the markers in sight, in CSS px of the window, by place. */
function markerCentres(page: Page, within: string): Promise<Points> {
  return page.locator(`${within} .marker-link:visible`).evaluateAll((links) =>
    Object.fromEntries(
      links.map((link) => {
        const { x, y, width, height } = link.getBoundingClientRect();
        return [(link as HTMLElement).dataset.place, [x + width / 2, y + height / 2]];
      }),
    ),
  );
}

/** The map alone, without names and markers, as a PNG in base64. */
async function pictureOf(page: Page, map: "#map" | ".map-live"): Promise<string> {
  const hidden = await page.addStyleTag({
    content:
      ".map > :not(.map-stage, .map-canvas), :is(.map-tools, .legend-fold), .map-symbols, .map-canvas .maplibregl-control-container { visibility: hidden !important }",
  });
  const pane = await page.locator(`${map} .map`).boundingBox();
  if (!pane) throw new Error(`${map} is not in sight`);
  const picture = await screenshot(page, pane);
  await hidden.evaluate((element) => (element as Element).remove());
  return picture.toString("base64");
}

/**
 * Takes two pictures of the same map, finds where water ends in each, and gives the share of those points of the first
 * that lie within `reach` px of one of the second; and how many there are.
 */
function shoreAgreement(page: Page, pictures: [string, string], reach: number) {
  return page.evaluate(
    async ({ pictures, reach }) => {
      const sea = getComputedStyle(document.documentElement).getPropertyValue("--sea").trim();
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(sea.slice(at, at + 2), 16));
      const shores = await Promise.all(
        pictures.map(async (picture) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
          const { width, height } = bitmap;
          const context = new OffscreenCanvas(width, height).getContext("2d");
          if (!context) throw new Error("no canvas");
          context.drawImage(bitmap, 0, 0);
          const { data } = context.getImageData(0, 0, width, height);
          const near = (value: number | undefined, wanted: number | undefined) =>
            Math.abs((value ?? 0) - (wanted ?? 0)) < 9;
          const water = (x: number, y: number) => {
            const at = (y * width + x) * 4;
            return near(data[at], red) && near(data[at + 1], green) && near(data[at + 2], blue);
          };
          const shore = new Set<number>();
          for (let y = 1; y < height - 1; y++) {
            for (let x = 1; x < width - 1; x++) {
              if (water(x, y) && !(water(x - 1, y) && water(x + 1, y) && water(x, y - 1) && water(x, y + 1)))
                shore.add(y * width + x);
            }
          }
          return { shore, width };
        }),
      );
      const [first, second] = shores;
      if (!first || !second) throw new Error("two pictures are needed");
      const steps = Math.ceil(reach);
      let agreed = 0;
      for (const point of first.shore) {
        const [x, y] = [point % first.width, Math.floor(point / first.width)];
        let found = false;
        for (let dy = -steps; dy <= steps && !found; dy++) {
          for (let dx = -steps; dx <= steps && !found; dx++) {
            found = Math.hypot(dx, dy) <= reach && second.shore.has((y + dy) * second.width + x + dx);
          }
        }
        if (found) agreed++;
      }
      return { share: agreed / first.shore.size, points: first.shore.size };
    },
    { pictures, reach },
  );
}

for (const size of sizes) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`neither marker nor coast moves when the live map takes over at ${size.width} px, ${colorScheme}`, async ({
      browser,
    }) => {
      test.setTimeout(240_000);
      const context = await browser.newContext({ viewport: size, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      await page.goto("/meetings", { waitUntil: "networkidle" });
      const drawnPicture = await pictureOf(page, "#map");
      const drawn = await markerCentres(page, "#map");
      await page.locator("[data-explore]").click();
      await mapAtRest(page);
      const live = await markerCentres(page, ".map-live");
      const shared = Object.keys(drawn).filter((place) => place in live);
      expect(shared.length).toBeGreaterThan(15);
      for (const place of shared) {
        const [before, after] = [drawn[place], live[place]];
        if (!before || !after) throw new Error(`${place} is on one map only`);
        expect(Math.hypot(before[0] - after[0], before[1] - after[1]), place).toBeLessThanOrEqual(tolerance);
      }

      await page.locator(".map-canvas").evaluate(async (element) => {
        const { atlasMap } = element as HTMLElement & { atlasMap: MapLibreMap };
        for (const layer of atlasMap.getStyle().layers) {
          if (layer.type === "symbol") atlasMap.setLayoutProperty(layer.id, "visibility", "none");
        }
        await atlasMap.once("idle");
      });
      const pane = await page.locator(".map-live .map").boundingBox();
      const scale = pane ? Math.max(1, paneScale(pane)) : 1;
      const pictures: [string, string] = [drawnPicture, await pictureOf(page, ".map-live")];
      const { share, points } = await shoreAgreement(page, pictures, tolerance * scale);
      expect(points).toBeGreaterThan(300);
      expect(share).toBeGreaterThan(0.95);
      await context.close();
    });
  }
}
