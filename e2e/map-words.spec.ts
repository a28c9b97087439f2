import { expect, type Page } from "@playwright/test";
import { loadAtlas } from "../lib/content/load.ts";
import { mapData } from "../lib/view/map-data.ts";
import { mapAnswer } from "../lib/view/points/map-answer.ts";
import { nearFrom } from "../lib/view/points/near.ts";
import { mapAtRest, openMap, renderedFeatures } from "./support.ts";
import { test } from "./warm.ts";

/** As a large atlas is sent: points without words, and those that show from close by apart. */
async function sentInPieces(page: Page): Promise<string[]> {
  const asked: string[] = [];
  const body = JSON.stringify(mapAnswer(loadAtlas(), false));
  await page.route("**/map-data.json", (route) => route.fulfill({ body, contentType: "application/json" }));
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    if (/^\/map-(near|words)\.json$/.test(pathname)) asked.push(pathname + search);
  });
  return asked;
}

/** What the links over a map are called, in sight, by place. */
const linksOf = (page: Page, map: "#map" | ".map-live") =>
  page
    .locator(`${map} .marker-link:visible`)
    .evaluateAll((links) =>
      Object.fromEntries(
        links.map((link) => [(link as HTMLElement).dataset.place, [link.getAttribute("aria-label"), link.ariaCurrent]]),
      ),
    );

for (const path of [
  "/meetings",
  "/places/tbilisi",
  "/meetings?names=hy&mediator=eu",
  "/map?place=paris",
  "/articles/paris-2013?article=paris-2013",
]) {
  test(`the names of what is in sight come with the live map, and it shows what was drawn: ${path}`, async ({
    page,
  }) => {
    const asked = await sentInPieces(page);
    await page.goto(path);
    const drawn = await linksOf(page, "#map");
    expect(Object.keys(drawn).length).toBeGreaterThan(0);
    await openMap(page);
    await mapAtRest(page);
    const live = await linksOf(page, ".map-live");
    for (const [place, said] of Object.entries(live)) if (drawn[place]) expect(said, place).toEqual(drawn[place]);
    const shared = Object.keys(drawn).filter((place) => live[place]);
    expect(shared.length).toBe(Math.min(Object.keys(drawn).length, Object.keys(live).length));
    expect(asked.some((address) => address.startsWith("/map-words.json?of="))).toBe(true);
    for (const address of asked) expect(address.length).toBeLessThan(8000);
    await expect(page.locator(".map-failure")).toHaveCount(0);
  });
}

test("what shows only from close by comes once the reader comes close", async ({ page }) => {
  const asked = await sentInPieces(page);
  await page.goto("/map?map=4/41/46");
  await mapAtRest(page);
  expect(asked.filter((address) => address === "/map-near.json")).toEqual([]);
  await page.goto("/map?map=7.5/39.85/46.6");
  await mapAtRest(page);
  expect(asked.filter((address) => address === "/map-near.json")).toHaveLength(1);
  const near = mapData(loadAtlas()).markers.filter(({ minZoom }) => minZoom === nearFrom);
  const shown = Object.keys(await linksOf(page, ".map-live"));
  expect(near.filter(({ place }) => shown.includes(place)).length).toBeGreaterThan(3);
});

test("the list of a cluster has the words of all that it stands for", async ({ page }) => {
  await sentInPieces(page);
  await page.goto("/meetings");
  await openMap(page);
  await mapAtRest(page);
  const cluster = page.locator(".map-live .marker-link:visible", { hasText: /more places?/ }).first();
  const name = (await cluster.getAttribute("aria-label")) ?? "";
  const count = Number(/: (\d+) entries/.exec(name)?.[1]);
  await cluster.click();
  const list = page.locator(".marker-list");
  await expect(list.locator("li a")).toHaveCount(count);
  await expect(list.locator("h2").nth(1)).not.toHaveText("");
  await expect(list).not.toContainText("on their way");
});

test("where the names cannot be fetched the map shows its markers, says so, and fetches them when asked", async ({
  page,
}) => {
  await sentInPieces(page);
  let blocked = true;
  await page.route("**/map-words.json?*", (route) => (blocked ? route.abort() : route.continue()));
  await page.goto("/meetings");
  await openMap(page);
  await mapAtRest(page);
  const line = page.locator(".map-failure");
  await expect(line).toContainText(
    "The names of places in sight could not be fetched: there is no connection to the site.",
  );
  await expect(line).not.toContainText("complete without it");
  const markers = await renderedFeatures(page, ["entries"]);
  expect(markers.length).toBeGreaterThan(20);
  for (const { properties } of markers) expect(String(properties.label ?? "")).not.toContain("#");
  const links = page.locator(".map-live .marker-link:visible");
  const before = await links.count();
  expect(before).toBeLessThan(markers.length);
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute("href"))))
    expect(href).not.toContain("#");
  blocked = false;
  await line.getByRole("button", { name: "Try again" }).click();
  await expect(line).toHaveCount(0);
  await expect.poll(() => links.count()).toBeGreaterThan(before + 10);
});

test("points of an older version take the words of none but their own", async ({ page }) => {
  const old = { ...mapAnswer(loadAtlas(), false), version: "older" };
  let body = JSON.stringify(old);
  await page.route("**/map-data.json", (route) => route.fulfill({ body, contentType: "application/json" }));
  await page.goto("/meetings");
  await openMap(page);
  await mapAtRest(page);
  const line = page.locator(".map-failure");
  await expect(line).toContainText("the server answered 404");
  body = JSON.stringify(mapAnswer(loadAtlas(), false));
  await line.getByRole("button", { name: "Try again" }).click();
  await expect(line).toHaveCount(0);
  await expect(page.locator(".map-live .marker-link[data-place=moscow]")).toBeVisible();
});

test("after a failure the next move that wants more is told of a newer version", async ({ page }) => {
  let body = JSON.stringify({ ...mapAnswer(loadAtlas(), false), version: "older" });
  await page.route("**/map-data.json", (route) => route.fulfill({ body, contentType: "application/json" }));
  await page.goto("/meetings");
  await openMap(page);
  await mapAtRest(page);
  const line = page.locator(".map-failure");
  await expect(line).toContainText("the server answered 404");
  body = JSON.stringify(mapAnswer(loadAtlas(), false));
  await page.locator(".map-live").getByRole("button", { name: "Zoom in", exact: true }).click();
  await expect(line).toHaveCount(0);
  await expect.poll(() => page.locator(".map-live .marker-link:visible").count()).toBeGreaterThan(5);
});

test("after a new version of the atlas the ids that an address names are asked for again, and its filter holds", async ({
  page,
}) => {
  const right = mapAnswer(loadAtlas(), false);
  let released = false;
  await page.route("**/map-data.json", (route) =>
    route.fulfill({ json: released ? right : { ...right, version: "older" } }),
  );
  // The older server still has its words, until it is gone.
  await page.route("**/map-words.json?*", (route, request) =>
    route.continue(released ? {} : { url: request.url().replace("of=older", `of=${right.version}`) }),
  );
  const asked: URLSearchParams[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === "/map-words.json") asked.push(searchParams);
  });
  await page.goto("/map?place=paris&map=4/48.85/2.35");
  await mapAtRest(page);
  const fitting = mapData(loadAtlas())
    .markers.filter(({ entries }) => entries.some(({ facets }) => facets.places.includes("paris")))
    .map(({ place }) => place);
  const others = async () => {
    const shown = Object.keys(await linksOf(page, ".map-live"));
    return shown.includes("paris") ? shown.filter((place) => !fitting.includes(place)) : ["no link to the place"];
  };
  await expect.poll(others).toEqual([]);
  released = true;
  const line = page.locator(".map-failure");
  const closer = page.locator(".map-live").getByRole("button", { name: "Zoom in", exact: true });
  // What shows only from close by is that of the new version.
  for (let zoom = 4; zoom < nearFrom && (await line.count()) === 0; zoom++) {
    await closer.click();
    await mapAtRest(page);
  }
  await expect(line).toContainText("the atlas has changed since this page was opened");
  await line.getByRole("button", { name: "Try again" }).click();
  await expect(line).toHaveCount(0);
  const isAgain = (query: URLSearchParams) => query.get("of") === right.version && query.get("ids") === "paris";
  await expect.poll(() => asked.some(isAgain)).toBe(true);
  await mapAtRest(page);
  await expect.poll(others).toEqual([]);
});
