import { expect, type Locator, type Page } from "@playwright/test";
import type { GeoJSONFeature, Map as MapLibreMap } from "maplibre-gl";
import { entryKinds, kinds } from "../lib/atlas/kinds.ts";

export type MapElement = HTMLElement & { atlasMap: MapLibreMap };

/** A feature as the map rendered it: the style layer that drew it, and its properties. */
export type RenderedFeature = Pick<GeoJSONFeature, "properties"> & { layer: string };

/** Gives the page a sign of its reader, and waits until it listens. */
export async function pageAlive(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("wheel")));
  await expect(mapSays(page)).not.toBeEmpty();
}

/** Opens the menu of the header, as wide or narrow windows have it. */
export const openMenu = (page: Page) => page.getByRole("button", { name: "Menu" }).click();

/** Pages that are read alone: they have neither a map nor a timeline. */
export const textAlone = ["/about", "/about/quality", "/corrections", "/read"];

/** What the map says to a screen reader; empty until the program listens. */
export const mapSays = (page: Page) => page.locator(".map-host [aria-live]");

/** The last year of the timeline of a site that was built today. */
export const lastYear = new Date().getUTCFullYear() + 1;

/** Where the middle of a year stands on the timeline, from 0 to 1. */
export const shareOf = (year: number) => (year + 0.5 - 1988) / (lastYear + 1 - 1988);

/** Leaves the drawn map in its place, for tests of what stands beside it: the other one takes its time to draw in software. */
export const withoutLiveMap = (page: Page) =>
  page.addInitScript(() => Object.assign(HTMLCanvasElement.prototype, { getContext: () => null }));

/** Opens the live map, as a reader does, unless it is there already. */
export async function openMap(page: Page): Promise<void> {
  await pageAlive(page);
  // Two dates have no way to one live map: that comes by itself when one of them is chosen.
  await expect(page.locator(".map-live, [data-explore]").first()).toBeAttached();
  if ((await page.locator(".map-live").count()) === 0) await page.locator("[data-explore]").click();
}

/** Waits until the live map stands still with everything drawn; opens it first where it is not. */
export async function mapAtRest(page: Page): Promise<void> {
  await openMap(page);
  await expect(page.locator(".map[data-ready=true]")).toBeVisible({ timeout: 60_000 });
  await page.locator(".map-canvas").evaluate((element) => {
    const { atlasMap } = element as MapElement;
    return new Promise<void>((resolve) => {
      const look = () => (atlasMap.isMoving() || !atlasMap.loaded() ? setTimeout(look, 50) : resolve());
      look();
    });
  });
}

/** What the map has drawn, asked from the map itself. `layers`: ids of style layers; all without them. */
export async function renderedFeatures(page: Page, layers?: string[]): Promise<RenderedFeature[]> {
  await mapAtRest(page);
  return page.locator(".map-canvas").evaluate((element, wanted) => {
    const { atlasMap } = element as MapElement;
    return atlasMap
      .queryRenderedFeatures(wanted ? { layers: wanted } : undefined)
      .map((feature) => ({ layer: feature.layer.id, properties: { ...feature.properties } }));
  }, layers);
}

/** The ids of the content layers that have something drawn. */
export async function drawnLayers(page: Page): Promise<string[]> {
  await mapAtRest(page);
  return page.locator(".map-canvas").evaluate((element) => {
    const { atlasMap } = element as MapElement;
    const features = atlasMap.queryRenderedFeatures();
    return [...new Set(features.map((feature) => (feature.layer.metadata as { layer: string }).layer))];
  });
}

/** Place ids of the markers drawn as selected. */
export async function selectedPlaces(page: Page): Promise<string[]> {
  const features = await renderedFeatures(page, ["entries"]);
  return [
    ...new Set(features.filter(({ properties }) => properties.selected).map(({ properties }) => properties.place)),
  ];
}

/** Notes what must not happen on any page: errors in the console, and requests to another host. */
export function watchForFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") faults.push(`foreign request: ${request.url()}`);
  });
  return faults;
}

/** One page of every kind. */
export const kindsOfPage = [
  "/",
  "/map",
  "/places",
  "/places/tbilisi",
  "/places/khankendi-stepanakert",
  ...entryKinds.map((kind) => kinds[kind].path),
  "/meetings/2022-05-22-brussels",
  "/deployments/russian-peacekeepers",
  "/events/2012-08-31-safarov-pardon",
  "/timeline",
  "/timeline/borders",
  "/where-they-met",
  "/disagreements",
  "/disagreements/from-2020",
  "/tour",
  "/tour/3",
  "/articles",
  "/articles/tbilisi-2022",
  "/search",
  "/read",
  "/sources",
  "/data",
  "/about",
  "/about/quality",
  "/corrections",
  "/corrections/log",
];

type Clip = NonNullable<Parameters<Page["screenshot"]>[0]>["clip"];

/**
 * What is on the screen, as a PNG; `clip` in CSS px of the page. A Chromium that draws in software and has much to do now
 * and then says "Unable to capture screenshot"; then it is asked again.
 */
export async function screenshot(of: Page | Locator, clip?: Clip): Promise<Buffer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await of.screenshot({ ...(clip && { clip }) });
    } catch (reason) {
      if (attempt === 3 || !String(reason).includes("Unable to capture screenshot")) throw reason;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
