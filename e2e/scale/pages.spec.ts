/** Pages that the build has not made: they are made when they are first asked for, and are as good as those that it has. */
import { get } from "node:http";
import { brotliDecompressSync } from "node:zlib";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { entryPath } from "../../lib/atlas/atlas.ts";
import { loadAtlas } from "../../lib/content/load.ts";
import { builtPagePaths, pagePaths } from "../../lib/site/page-paths.ts";
import { addressIn, languages } from "../../lib/words/languages.ts";
import { locations, siteMapParts, siteMapPaths } from "../site-map.ts";
import { pageAlive, watchForFaults } from "../support.ts";

const atlas = loadAtlas();
const built = new Set(builtPagePaths(atlas));
const later = atlas.entries.filter((entry) => !built.has(entryPath(entry)));
const laterPlaces = atlas.places.filter(({ id }) => !built.has(`/places/${id}`));

/** One of those that are not built for each test, so that none finds what another has asked for. */
function take(number: number) {
  const entry = later[Math.floor(later.length / 2) + number];
  if (!entry) throw new Error("The atlas is too small: every page of it is built.");
  return { entry, path: entryPath(entry) };
}

/** One that was held somewhere. */
function takeWithPlace() {
  const entry = later.find(({ places }) => places.length > 0) ?? take(0).entry;
  return { entry, path: entryPath(entry) };
}

/** As it is sent to a browser: Playwright's own would unpack it. */
function packedPage(origin: string | undefined, path: string) {
  return new Promise<{ status?: number; tag?: string; encoding?: string; body: Buffer }>((resolve, reject) => {
    get(new URL(path, origin), { headers: { "Accept-Encoding": "br" } }, (answer) => {
      const parts: Buffer[] = [];
      const { etag: tag, "content-encoding": encoding } = answer.headers;
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve({ status: answer.statusCode, tag, encoding, body: Buffer.concat(parts) }));
    }).once("error", reject);
  });
}

const statusOf = async (request: APIRequestContext, path: string) =>
  (await request.get(path, { maxRedirects: 0 })).status();

test("only the newest entries are built, and all lists and articles", () => {
  expect(later.length).toBeGreaterThan(atlas.entries.length / 4);
  const newest = atlas.entries.at(-1);
  expect(newest && built.has(entryPath(newest))).toBe(true);
  for (const { id } of atlas.articles) expect(built.has(`/articles/${id}`)).toBe(true);
  for (const list of ["/", "/meetings", "/events", "/places", "/timeline"]) expect(built.has(list)).toBe(true);
});

test("a deep link to an entry that is not built has the whole page in its first answer, and the same bytes in the next", async ({
  baseURL,
  request,
}) => {
  const { entry, path } = take(0);
  const [first, beside] = await Promise.all([packedPage(baseURL, path), packedPage(baseURL, path)]);
  const second = await packedPage(baseURL, path);
  expect([first.status, first.encoding]).toEqual([200, "br"]);
  for (const other of [beside, second]) {
    expect(other.body.equals(first.body)).toBe(true);
    expect(other.tag).toBe(first.tag);
  }
  expect(first.body.length).toBeLessThan(45_000);
  const html = brotliDecompressSync(first.body).toString();
  const head = html.slice(0, html.indexOf("</head>"));
  for (const part of ['rel="canonical"', 'property="og:image"', "<title>"]) expect(head).toContain(part);
  expect(head).not.toContain('name="robots"');
  expect(html).toContain(`<h1`);
  expect(html).toContain(entry.title.replaceAll("&", "&amp;"));
  const [, picture = ""] = /<img[^>]*src="(\/map-image\/[^"#]+)/.exec(html) ?? [];
  const drawn = await request.get(picture);
  expect([drawn.status(), drawn.headers()["content-type"]]).toEqual([200, "image/svg+xml; charset=utf-8"]);
  expect(await statusOf(request, `/social${path}`)).toBe(200);
});

test("it is there again for who has it, under the policy of every page", async ({ request }) => {
  const { path } = take(1);
  const { etag = "", "content-security-policy": policy } = (await request.get(path)).headers();
  expect(policy).not.toContain("nonce");
  expect(policy).toBe((await request.get("/about")).headers()["content-security-policy"]);
  expect((await request.get(path, { headers: { "If-None-Match": etag } })).status()).toBe(304);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("an entry and a place that are not built show their heading and their map", async ({ page }) => {
    const { entry, path } = take(2);
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(entry.title);
    await expect(page.locator(".map-image")).toHaveJSProperty("complete", true);
    expect(await page.locator(".map-image").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      0,
    );
    const place = laterPlaces.at(0);
    test.skip(!place, "every place is built");
    expect((await page.goto(`/places/${place?.id}`))?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test("its program waits for the reader, listens then, and finds no fault", async ({ page, request }) => {
  const { path } = take(3);
  expect(await (await request.get(path)).text()).not.toMatch(/<script src="[^"]+" [^>]*async/);
  const faults = watchForFaults(page);
  await page.goto(path);
  await pageAlive(page);
  expect(faults).toEqual([]);
});

test("a click on a link leads to a page that is not built without loading the page anew", async ({ page }) => {
  const { entry, path } = takeWithPlace();
  const [place] = entry.places;
  await page.goto(path);
  await pageAlive(page);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.locator(`main a[href="/places/${place}"]`).first().click();
  await expect(page).toHaveURL(`/places/${place}`);
  await page.goBack();
  await expect(page).toHaveURL(path);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(entry.title);
  expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
});

test("a view of it is drawn, and its picture, files and feeds are there", async ({ request }) => {
  const { path } = take(6);
  for (const address of [`${path}?map=7/40.2/46.5`, `/picture${path}.png`, `${path}.json`, `/embed${path}`])
    expect(await statusOf(request, address), address).toBe(200);
  const place = laterPlaces.at(1);
  test.skip(!place, "every place is built");
  expect(await statusOf(request, `/feeds/places/${place?.id}.atom`)).toBe(200);
});

test("unknown ids are missing, near ones too, and so are their data", async ({ request }) => {
  const { entry, path } = take(7);
  for (const missing of [
    `${path}-x`,
    "/meetings/nothing",
    "/places/nowhere-0",
    `/articles/${entry.id}`,
    `/viewed${path}`,
  ])
    expect(await statusOf(request, missing), missing).toBe(404);
});

test("renamed ids and mistyped addresses lead on", async ({ request }) => {
  const { path } = take(8);
  expect(atlas.redirects.length).toBeGreaterThan(0);
  const mistyped = [path.toUpperCase(), `${path}.`].map((from) => ({ from, to: path }));
  for (const { from, to } of [...atlas.redirects, ...mistyped]) {
    const answer = await request.get(from, { maxRedirects: 0 });
    expect([answer.status(), new URL(answer.headers().location ?? "", "http://x").pathname], from).toEqual([308, to]);
  }
});

test("the parts of the site map together have every page once, none too many of them", async ({ request }) => {
  const parts = await siteMapParts(request);
  for (const part of parts) {
    expect(locations(part).length).toBeLessThanOrEqual(50_000);
    expect(part.length).toBeLessThan(50 * 2 ** 20);
  }
  const paths = pagePaths(atlas);
  const inEach = languages.flatMap((language) => paths.map((path) => addressIn(language, path)));
  expect((await siteMapPaths(request)).toSorted()).toEqual(inEach.toSorted());
  expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");
});
