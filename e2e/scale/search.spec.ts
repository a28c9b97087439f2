/** The search of a large atlas: no browser is sent its index, and the server answers in time. */
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { placeLabel } from "../../lib/atlas/names/names.ts";
import { loadAtlas } from "../../lib/content/load.ts";
import { spellings } from "../../lib/search/testing/spellings.ts";
import { pageAlive } from "../support.ts";

const atlas = loadAtlas();
const ofPlaces = spellings.flatMap(({ queries }) => queries);

/** Names of places all over the list, as they are, begun, and with a letter left out. */
const names = atlas.places.flatMap((place, index) => {
  const [name = ""] = index % 60 === 0 ? placeLabel(place).split(" / ") : [];
  return name.length < 5 ? [] : [name, name.slice(0, 3), name.slice(0, 3) + name.slice(4)];
});
const queries = [...names, ...ofPlaces.map(([query]) => query), "meeting 2020", "Aliyev", "t", "ministr", "qqqqqqq"];

const field = (page: Page) => page.getByRole("combobox", { name: /^Search/ });
const options = (page: Page) => page.getByRole("dialog").getByRole("option");
const ask = (request: APIRequestContext, q: string) => request.get("/search.json", { params: { q } });

async function openSearch(page: Page): Promise<void> {
  await page.goto("/about");
  await pageAlive(page);
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
}

test("a browser is sent no index, but where to ask", async ({ request }) => {
  const answer = await request.get("/search-index.json");
  expect(await answer.json()).toEqual({ ask: "/search.json" });
});

test("what is typed in five scripts is offered, and a place that was invented, too", async ({ page }) => {
  await openSearch(page);
  for (const [query, place] of ofPlaces.filter((_, index) => index % 6 === 0)) {
    await field(page).fill(query);
    await expect(page.getByRole("dialog").locator(`[role=option][href="/places/${place}"]`), query).toBeVisible();
  }
  const place = atlas.places.at(-1);
  await field(page).fill(place ? placeLabel(place) : "");
  await expect(options(page).first()).toHaveAttribute("href", `/places/${place?.id}`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/places/${place?.id}`);
});

test("95 of 100 answers are there within 50 ms, and none is larger than 16 kB", async ({ request }) => {
  const times: number[] = [];
  for (const query of queries) {
    const begun = performance.now();
    const answer = await ask(request, query);
    times.push(performance.now() - begun);
    expect(answer.status(), query).toBe(200);
    expect((await answer.body()).length, query).toBeLessThan(16_000);
  }
  expect(times.length).toBeGreaterThan(200);
  times.sort((a, b) => a - b);
  expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(50);
});

test("a page is answered while fifty ask for searches that cost the most", async ({ request }) => {
  const searches = Array.from({ length: 50 }, (_, index) => ask(request, `t m a ${index} b`));
  const begun = performance.now();
  expect((await request.get("/about")).status()).toBe(200);
  expect(performance.now() - begun).toBeLessThan(2000);
  const statuses = (await Promise.all(searches)).map((answer) => answer.status());
  for (const status of statuses) expect([200, 503]).toContain(status);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page of the search finds the same", async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent("Ստեփանակերտ")}`);
    await expect(page.locator(".search-group a").first()).toHaveAttribute("href", "/places/khankendi-stepanakert");
  });
});
