import { gzipSync } from "node:zlib";
import { expect, type Page, type Request } from "@playwright/test";
import { mapSays } from "../support.ts";

const kilobytes = (body: Buffer) => gzipSync(body, { level: 9 }).length / 1000;

function bodiesOf(page: Page, wanted: (request: Request) => boolean): Promise<Buffer>[] {
  const bodies: Promise<Buffer>[] = [];
  const body = async (request: Request) => (await request.response())?.body() ?? Buffer.alloc(0);
  page.on("request", (request) => wanted(request) && bodies.push(body(request)));
  return bodies;
}

/** Opens the page. It costs at most 45 kB of HTML, 150 kB of script and 25 kB of map, and no MapLibre. */
export async function opensWithinBudget(page: Page, path: string): Promise<void> {
  const scripts = bodiesOf(page, (request) => request.url().endsWith(".js"));
  const maps = bodiesOf(page, (request) => request.url().includes("/map-image/"));
  const answer = await page.goto(path, { waitUntil: "networkidle" });
  const html = await answer?.body();
  expect(kilobytes(html ?? Buffer.alloc(0))).toBeLessThanOrEqual(45);
  // The program runs by itself some seconds later, and may fetch more: all of that is before any intent.
  await expect(mapSays(page)).not.toBeEmpty({ timeout: 30_000 });
  const bodies = await Promise.all(scripts);
  expect(bodies.length).toBeGreaterThan(5);
  expect(bodies.reduce((sum, body) => sum + kilobytes(body), 0)).toBeLessThanOrEqual(150);
  expect(bodies.some((body) => body.includes("maplibregl"))).toBe(false);
  // The front page has some small pictures beside its map: together they cost no more than one map of the other pages.
  const drawn = await Promise.all(maps);
  expect(drawn.length).toBeGreaterThan(0);
  if (path !== "/") expect(drawn).toHaveLength(1);
  expect(drawn.reduce((sum, map) => sum + kilobytes(map), 0)).toBeLessThanOrEqual(25);
}
