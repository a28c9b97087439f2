import { gzipSync } from "node:zlib";
import { expect, type Page, type Request } from "@playwright/test";
import { dataAddress } from "../../lib/boot/page-data.ts";
import { mapSays, textAlone } from "../support.ts";

export const kilobytes = (body: Buffer) => gzipSync(body, { level: 9 }).length / 1000;

function bodiesOf(page: Page, wanted: (request: Request) => boolean): Promise<Buffer>[] {
  const bodies: Promise<Buffer>[] = [];
  const body = async (request: Request) => (await request.response())?.body() ?? Buffer.alloc(0);
  page.on("request", (request) => wanted(request) && bodies.push(body(request)));
  return bodies;
}

/** What of the pictures the page's own markup asks to be fetched only near the screen: no part of what it opens with. */
function latePictures(page: Page): Promise<string[]> {
  return page
    .locator("img[loading=lazy]")
    .evaluateAll((images) => images.map((image) => new URL((image as HTMLImageElement).src).pathname));
}

/** What a page may weigh, in kB as it is sent. */
export const budget = {
  html: (path: string) => (path === "/" ? 30 : 45),
  /** Before the reader wants anything. */
  script: 150,
  /** What the program begins with, once the page is painted. */
  begunWith: 32,
  /** All maps that the page opens with; each that comes only near the screen. */
  map: 25,
  lateMap: 5,
};

/** Beside its map the front page opens with the inset of the region; the plates with those of their first row. */
export const mapsAtFirst = (path: string): number =>
  textAlone.includes(path) ? 0 : ({ "/": 2, "/timeline/borders": 3 }[path] ?? 1);

/**
 * How many elements a page may have: style and layout of a phone's slow processor go by them. A tenth more than they had on
 * 27 November 2026; lists have a bound of their own.
 */
const mostElements = (path: string): number =>
  ({ "/": 1320, "/places/tbilisi": 1190, "/articles/tbilisi-2022": 2150 })[path] ?? 3450;

/** Opens the page. It keeps to its budget, and brings no MapLibre. */
export async function opensWithinBudget(page: Page, path: string): Promise<void> {
  const scripts = bodiesOf(page, (request) => request.url().endsWith(".js"));
  const data = page.waitForRequest((request) => request.url().includes(dataAddress("")));
  const pictures: Request[] = [];
  page.on("request", (request) => request.url().includes("/map-image/") && pictures.push(request));
  const answer = await page.goto(path, { waitUntil: "networkidle" });
  const html = await answer?.body();
  expect(kilobytes(html ?? Buffer.alloc(0))).toBeLessThanOrEqual(budget.html(path));
  expect(await page.locator("*").count()).toBeLessThanOrEqual(mostElements(path));
  // The program runs by itself some seconds later, and may fetch more: all of that is before any intent.
  await expect(mapSays(page)).not.toBeEmpty({ timeout: 30_000 });
  const bodies = await Promise.all(scripts);
  expect(bodies.length).toBeGreaterThan(5);
  expect(bodies.reduce((sum, body) => sum + kilobytes(body), 0)).toBeLessThanOrEqual(budget.script);
  // The browser keeps no copy of what a script has fetched and read.
  const begunWith = await page.request.get((await data).url());
  expect(kilobytes(await begunWith.body())).toBeLessThanOrEqual(budget.begunWith);
  expect(bodies.some((body) => body.includes("maplibregl"))).toBe(false);
  const late = await latePictures(page);
  const [small, first] = [true, false].map((isLate) =>
    pictures.filter((picture) => late.includes(new URL(picture.url()).pathname) === isLate),
  );
  const sizes = async (of: Request[] = []) =>
    Promise.all(of.map(async (picture) => kilobytes((await (await picture.response())?.body()) ?? Buffer.alloc(0))));
  expect(first).toHaveLength(mapsAtFirst(path));
  expect((await sizes(first)).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget.map);
  for (const size of await sizes(small)) expect(size).toBeLessThanOrEqual(budget.lateMap);
}
