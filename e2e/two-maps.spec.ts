import { expect, type Page } from "@playwright/test";
import { drawnLayers, mapAtRest, pageAlive } from "./support.ts";
import { test } from "./warm.ts";

const lines = { before: "line-of-contact-1994-2020", during: "ceasefire-line-2020-2023" };
const query = "?on=2013-01-28&with=2022-07-16";
const pages = ["/map", "/meetings", "/places/khankendi-stepanakert", "/meetings/2013-01-28-paris", "/tour/2"];

const panes = (page: Page) => page.locator("#map .dated-map");

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    for (const path of pages)
      test(`two dates of ${path} are two maps, each with its date, and never one hatching on another`, async ({
        page,
      }) => {
        await page.goto(path + query);
        if (javaScriptEnabled) await pageAlive(page);
        await expect(panes(page).locator("strong")).toHaveText(["28 January 2013", "16 July 2022"]);
        const pictures = page.locator("#map .map-image");
        await expect(pictures).toHaveCount(2);
        const drawn = await pictures.evaluateAll((images) =>
          images.map((image) => (image as HTMLImageElement).currentSrc || image.getAttribute("src")),
        );
        expect(new Set(drawn).size).toBe(2);
        for (const [index, date] of ["28 January 2013", "16 July 2022"].entries()) {
          await expect(pictures.nth(index)).toHaveAttribute("alt", new RegExp(`^Map of ${date}: `));
          await expect(pictures.nth(index)).toHaveAttribute("aria-describedby", "map-in-words");
        }
        await expect(page.locator("#map .date-chip")).toHaveCount(0);
        await expect(page.locator(".map-live")).toHaveCount(0);
      });

    test("what changed is said before the text and told with its sources after it", async ({ page }) => {
      await page.goto(`/meetings${query}`);
      const first = page.locator(".change-first");
      await expect(first).toContainText(
        /Between 28 January 2013 and 16 July 2022: Ended: .*Line of contact, 1994–2020.*Begun: .*Ceasefire line, 2020–2023/,
      );
      await first.getByRole("link", { name: "Who says so" }).click();
      const last = page.locator("#changed");
      await expect(last).toBeInViewport();
      await expect(last).toContainText("Source of the lines: Natural Earth");
      await expect(last.getByRole("heading", { name: "10 November 2020: Armistice" })).toBeVisible();
    });
  });

for (const [width, height] of [
  [360, 780],
  [768, 1024],
  [1024, 720],
  [1440, 900],
  [2560, 1440],
] as const)
  test(`at ${width} px both maps are whole and ${width < 600 ? "one above the other" : "side by side"}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`/places/khankendi-stepanakert${query}`);
    const boxes = await panes(page)
      .locator(".drawn-map")
      .evaluateAll((maps) => maps.map((map) => map.getBoundingClientRect()));
    const [one, other] = boxes;
    if (width < 600) expect(other?.top).toBeGreaterThanOrEqual(one?.bottom ?? 0);
    else expect(other?.left).toBeGreaterThanOrEqual(one?.right ?? 0);
    for (const box of boxes) {
      expect(box.width).toBeGreaterThan(250);
      expect(box.height).toBeGreaterThan(200);
    }
    const foot = await page.locator("#map .map-foot").boundingBox();
    expect(foot?.y).toBeGreaterThanOrEqual((other?.bottom ?? 0) - 1);
    for (const pane of await panes(page).all())
      await expect(pane.locator(".marker-link[aria-current]:visible")).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test("each map leads to the live one of its own date", async ({ page }) => {
  await page.goto(`/places/khankendi-stepanakert${query}`);
  await pageAlive(page);
  await page.getByRole("link", { name: "Explore the map of 16 July 2022" }).click();
  await expect(page).toHaveURL(/^[^?]+\?on=2022-07-16&map=[^&]+$/);
  const layers = await drawnLayers(page);
  expect(layers).toContain(lines.during);
  expect(layers).not.toContain(lines.before);
});

test("a mouse over two maps fetches no live one", async ({ page }) => {
  await page.goto(`/places/khankendi-stepanakert${query}`);
  await pageAlive(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await panes(page).first().hover();
  await page.waitForTimeout(500);
  expect(asked.filter((path) => path === "/map-data.json")).toEqual([]);
  await expect(page.locator(".map-loading")).toHaveCount(0);
});

test("the slider leads from two dates to one, and the live map of it takes the place of both", async ({ page }) => {
  await page.goto(`/places/khankendi-stepanakert${query}`);
  await pageAlive(page);
  await expect(page.locator(".date-line[data-second]")).toHaveText("16 July 2022");
  await page.getByRole("slider", { name: "Date shown on the map" }).press("PageUp");
  await expect(page).toHaveURL(/\?on=2014-01-28$/);
  await expect(page.locator(".date-line[data-second]")).toBeHidden();
  await mapAtRest(page);
  await expect(page.locator(".map-live .date-chip")).toHaveText("28 January 2014");
  const layers = await drawnLayers(page);
  expect(layers).toContain(lines.before);
  expect(layers).not.toContain(lines.during);
  await expect(panes(page).first()).toBeHidden();
});

test("layers that the address names are drawn on the map of a date on which they held, and on no other", async ({
  page,
}) => {
  await page.goto(`/places/khankendi-stepanakert${query}&layers=${lines.before},${lines.during},relief`);
  const drawn = await page
    .locator("#map .map-image")
    .evaluateAll((images) => images.map((image) => image.getAttribute("src")));
  expect(new Set(drawn).size).toBe(2);
  await expect(page.locator(`#map .legend [data-layer=${lines.before}] .legend-date`)).toHaveText(/^ 28 January 2013$/);
});

test("on paper both maps stand side by side under their dates", async ({ page }) => {
  await page.goto(`/places/khankendi-stepanakert${query}`);
  await page.emulateMedia({ media: "print" });
  const boxes = await panes(page).evaluateAll((all) => all.map((pane) => pane.getBoundingClientRect()));
  expect(boxes[1]?.left).toBeGreaterThanOrEqual(boxes[0]?.right ?? 0);
  for (const box of boxes) expect(box.height).toBeGreaterThan(150);
  await expect(panes(page).locator("strong").first()).toBeVisible();
});
