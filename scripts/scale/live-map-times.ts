/** How long the live map takes in a browser that draws in software. */
import type { Browser } from "@playwright/test";
import type { Map as MapLibreMap } from "maplibre-gl";

type MapElement = HTMLElement & { atlasMap: MapLibreMap };

export interface LiveMapTimes {
  /** Milliseconds from a press on "Explore the map" until all is drawn. */
  load: number;
  /** Milliseconds from another date in the slider until the map stands still. */
  step: number;
  /** Frames in a second while the map is moved. */
  frames: number;
}

/** Runs in the page: milliseconds until a key of the slider has been drawn. */
async function stepInTime(): Promise<number> {
  const canvas = document.querySelector<MapElement>(".map-canvas");
  const slider = document.querySelector<HTMLElement>("#timeline [role=slider], #timeline input[type=range]");
  if (!canvas || !slider) return Number.NaN;
  const begun = performance.now();
  const isDrawn = new Promise((resolve) => canvas.atlasMap.once("idle", resolve));
  slider.focus();
  slider.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }));
  await Promise.race([isDrawn, new Promise((resolve) => setTimeout(resolve, 10_000))]);
  return performance.now() - begun;
}

/** Runs in the page: frames that were drawn in a second while the map was moved. */
async function framesOfPan(): Promise<number> {
  const map = document.querySelector<MapElement>(".map-canvas")?.atlasMap;
  if (!map) return Number.NaN;
  // No function here may have a name: the compiler would name it by one of its own, which the page does not have.
  const frames: number[] = [];
  map.on("render", () => frames.push(performance.now()));
  map.panBy([600, 0], { duration: 2000, essential: true });
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return frames.length / 2;
}

export async function liveMapTimes(browser: Browser, address: string): Promise<LiveMapTimes> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 720 } });
  try {
    await page.goto(address);
    await page.evaluate(() => window.dispatchEvent(new Event("wheel")));
    const begun = Date.now();
    await page.locator("[data-explore]").first().click();
    await page.locator(".map[data-ready=true]").waitFor({ timeout: 120_000 });
    const load = Date.now() - begun;
    await page.waitForTimeout(1000);
    const frames = await page.evaluate(framesOfPan);
    await page.waitForTimeout(1000);
    return { load, step: await page.evaluate(stepInTime), frames };
  } finally {
    await page.close();
  }
}
