/** How long the live map takes in a browser that draws in software. */
import type { Browser, Page } from "@playwright/test";
import type { Map as MapLibreMap } from "maplibre-gl";
import { markersAfter } from "./markers-after.ts";

type MapElement = HTMLElement & { atlasMap: MapLibreMap };

export interface LiveMapTimes {
  /** Milliseconds from a press on "Explore the map" until all is drawn. */
  load: number;
  /** Milliseconds from a key of the slider until the markers are those of the other date. */
  step: number;
  /** Milliseconds between two frames while the map is moved. */
  frame: number;
}

/** Runs in the page: milliseconds between frames while the map is moved, the middle one. */
async function frameOfPan(): Promise<number> {
  const map = document.querySelector<MapElement>(".map-canvas")?.atlasMap;
  if (!map) return Number.NaN;
  // No function here may have a name: the compiler would name it by one of its own, which the page does not have.
  const frames: number[] = [];
  map.on("render", () => frames.push(performance.now()));
  map.panBy([600, 0], { duration: 3000, essential: true });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const times = frames.slice(1).map((time, index) => time - (frames[index] ?? 0));
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

async function stepTimes(page: Page): Promise<number[]> {
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  await slider.focus();
  const times: number[] = [];
  for (let step = 0; step < 5; step++) {
    times.push(await markersAfter(page, () => slider.press("PageUp")));
    await page.waitForTimeout(1500);
  }
  return times;
}

const middle = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

async function opened(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.evaluate(() => window.dispatchEvent(new Event("wheel")));
  const begun = Date.now();
  await page.locator("[data-explore]").first().click();
  await page.locator(".map[data-ready=true]").waitFor({ timeout: 120_000 });
  const load = Date.now() - begun;
  await page.waitForTimeout(1500);
  return load;
}

/** Of a browser of its own, as what another page has left would be drawn along. */
async function timesOf(launch: () => Promise<Browser>, address: string): Promise<LiveMapTimes> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 720 } });
    const load = await opened(page, address);
    const frame = await page.evaluate(frameOfPan);
    // In the middle of the years, where each step of one brings more.
    await opened(page, `${address}?on=2005-01-01`);
    return { load, frame, step: middle(await stepTimes(page)) };
  } finally {
    await browser.close();
  }
}

/** Of three openings the least of each: software draws faster or slower by half as the machine's other guests let it. */
export async function liveMapTimes(launch: () => Promise<Browser>, address: string): Promise<LiveMapTimes> {
  const all: LiveMapTimes[] = [];
  for (let run = 0; run < 3; run++) all.push(await timesOf(launch, address));
  const least = (of: (times: LiveMapTimes) => number) => Math.min(...all.map(of));
  return {
    load: least(({ load }) => load),
    step: least(({ step }) => step),
    frame: least(({ frame }) => frame),
  };
}
