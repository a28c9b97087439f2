/** The maps of an atlas of thousands: they draw as many marks as a small one, agree, and follow as fast. */
import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { mostMarks } from "../../lib/view/crowding.ts";
import { markersAfter } from "../../scripts/scale/markers-after.ts";
import { type MapElement, mapAtRest, pageAlive } from "../support.ts";

const linksOf = (page: Page, map: "#map" | ".map-live") =>
  page
    .locator(`${map} .marker-link:visible`)
    .evaluateAll((links) =>
      Object.fromEntries(
        links.map((link) => [(link as HTMLElement).dataset.place ?? "", link.getAttribute("aria-label") ?? ""]),
      ),
    );

test("the drawn map has clusters, and no more of them than a reader can tell apart", async ({ page, request }) => {
  for (const path of ["/map", "/meetings", "/map?map=7/39.8/46.5", "/places/moscow"]) {
    await page.goto(path);
    const marks = await page.locator("#map .marker-link:visible").count();
    expect(marks, path).toBeGreaterThan(5);
    expect(marks, path).toBeLessThanOrEqual(mostMarks.wide * 1.2);
    const html = await (await request.get(path)).text();
    const map = /<section id="map"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
    expect(gzipSync(map).length, path).toBeLessThan(25_000);
  }
});

for (const path of ["/map", "/map?map=7/39.8/46.5", "/meetings?mediator=iran"]) {
  test(`clusters are the same before and after the live map takes over: ${path}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(path);
    const drawn = await linksOf(page, "#map");
    await mapAtRest(page);
    const live = await linksOf(page, ".map-live");
    const shared = Object.keys(drawn).filter((place) => place in live);
    expect(shared.length).toBeGreaterThan(Object.keys(drawn).length * 0.8);
    for (const place of shared) expect(live[place]).toBe(drawn[place]);
    await expect(page.locator(".map-failure")).toHaveCount(0);
  });
}

test("a step in time shows its markers within 200 ms, and the page keeps few of them", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("/map?on=2005-01-01");
  await mapAtRest(page);
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  await slider.focus();
  const times: number[] = [];
  for (let step = 0; step < 7; step++) {
    times.push(await markersAfter(page, () => slider.press("PageUp")));
    await mapAtRest(page);
  }
  const median = times.toSorted((a, b) => a - b)[3] ?? Number.POSITIVE_INFINITY;
  test
    .info()
    .annotations.push({ type: "measured", description: `steps in time: ${times.map(Math.round).join(", ")} ms` });
  expect(median).toBeLessThan(200);
  expect(await page.locator(".map-live .marker-link").count()).toBeLessThan(400);
});

test("a choice among the filters is answered within 200 ms, list and map", async ({ request }) => {
  const times: number[] = [];
  for (const place of ["moscow", "brussels", "paris", "geneva", "vienna", "sochi", "tehran"]) {
    const begun = performance.now();
    const html = await (await request.get(`/meetings?level=leaders&place=${place}`)).text();
    times.push(performance.now() - begun);
    for (const part of ["filter-status", "marker-link", `data-places="${place}`]) expect(html, place).toContain(part);
  }
  test.info().annotations.push({ type: "measured", description: `filters: ${times.map(Math.round).join(", ")} ms` });
  expect(times.toSorted((a, b) => a - b)[3]).toBeLessThan(200);
});

test("what is sent of the points has a bound, and names come for what is in sight", async ({ page, request }) => {
  const data = await (await request.get("/map-data.json")).body();
  expect(gzipSync(data).length).toBeLessThan(50_000);
  expect(gzipSync(JSON.stringify(JSON.parse(data.toString()).points)).length).toBeLessThan(40_000);
  expect(gzipSync(await (await request.get("/map-near.json")).body()).length).toBeLessThan(40_000);
  const words: string[] = [];
  page.on("request", (asked) => asked.url().includes("/map-words.json") && words.push(asked.url()));
  await page.goto("/map");
  await mapAtRest(page);
  expect(words.length).toBeGreaterThan(0);
  const before = words.length;
  await page.locator(".map-canvas").evaluate((element) => {
    const { atlasMap } = element as MapElement;
    return new Promise<void>((resolve) => {
      atlasMap.once("moveend", () => resolve());
      atlasMap.panBy([40, 0], { duration: 300 }, { originalEvent: new Event("pointerup") });
    });
  });
  await mapAtRest(page);
  expect(words.length - before).toBeLessThan(4);
  await pageAlive(page);
});
