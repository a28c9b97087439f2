import { gzipSync } from "node:zlib";
import { expect, type Page, type Request } from "@playwright/test";
import { dataAddress } from "../../lib/boot/page-data.ts";
import { mapSays, textAlone } from "../support.ts";

const kilobytes = (body: Buffer) => gzipSync(body, { level: 9 }).length / 1000;

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

/**
 * How many elements a page may have: style and layout of a phone's slow processor go by them. A tenth more than they had on
 * 27 November 2026; lists have a bound of their own.
 */
const mostElements = (path: string): number =>
  ({ "/": 1320, "/places/tbilisi": 1190, "/articles/tbilisi-2022": 2150 })[path] ?? 3450;

/**
 * Opens the page. It costs at most 45 kB of HTML (the front page 30), 150 kB of script and 25 kB of map, and no MapLibre; what
 * its program begins with, texts of the interface among it, 32 kB more once the page is painted.
 */
export async function opensWithinBudget(page: Page, path: string): Promise<void> {
  const scripts = bodiesOf(page, (request) => request.url().endsWith(".js"));
  const data = page.waitForRequest((request) => request.url().includes(dataAddress("")));
  const pictures: Request[] = [];
  page.on("request", (request) => request.url().includes("/map-image/") && pictures.push(request));
  const answer = await page.goto(path, { waitUntil: "networkidle" });
  const html = await answer?.body();
  expect(kilobytes(html ?? Buffer.alloc(0))).toBeLessThanOrEqual(path === "/" ? 30 : 45);
  expect(await page.locator("*").count()).toBeLessThanOrEqual(mostElements(path));
  // The program runs by itself some seconds later, and may fetch more: all of that is before any intent.
  await expect(mapSays(page)).not.toBeEmpty({ timeout: 30_000 });
  const bodies = await Promise.all(scripts);
  expect(bodies.length).toBeGreaterThan(5);
  expect(bodies.reduce((sum, body) => sum + kilobytes(body), 0)).toBeLessThanOrEqual(150);
  // The browser keeps no copy of what a script has fetched and read.
  const begunWith = await page.request.get((await data).url());
  expect(kilobytes(await begunWith.body())).toBeLessThanOrEqual(32);
  expect(bodies.some((body) => body.includes("maplibregl"))).toBe(false);
  const late = await latePictures(page);
  const [small, first] = [true, false].map((isLate) =>
    pictures.filter((picture) => late.includes(new URL(picture.url()).pathname) === isLate),
  );
  const sizes = async (of: Request[] = []) =>
    Promise.all(of.map(async (picture) => kilobytes((await (await picture.response())?.body()) ?? Buffer.alloc(0))));
  // Beside its map the front page opens with the inset of the region; the plates with those of their first row.
  const ownMaps: Record<string, number> = { "/": 2, "/timeline/borders": 3 };
  expect(first).toHaveLength(textAlone.includes(path) ? 0 : (ownMaps[path] ?? 1));
  expect((await sizes(first)).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25);
  for (const size of await sizes(small)) expect(size).toBeLessThanOrEqual(5);
}
