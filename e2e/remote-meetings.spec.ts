import { expect, type Page } from "@playwright/test";
import type { MarkerEntry } from "../lib/view/marker.ts";
import type { MapAnswer } from "../lib/view/points/map-answer.ts";
import { mapDataOf } from "../lib/view/points/map-data-of.ts";
import { pageAlive } from "./support.ts";
import { test } from "./warm.ts";

/** A meeting by video or telephone of the atlas: there is one, or every test here fails. */
async function remoteMeeting(page: Page): Promise<MarkerEntry> {
  const answer = await page.request.get("/map-data.json");
  const points = (await answer.json()) as MapAnswer;
  const [meeting] = mapDataOf({ answer: points, near: null, words: points.words }).unplaced;
  if (!meeting) throw new Error("the atlas has no meeting by video or telephone");
  return meeting;
}

const byRemote = /^by (video|telephone)$/;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a meeting by video says on its page that it has no place, and its map of the region marks none", async ({
    page,
  }) => {
    const { path, title } = await remoteMeeting(page);
    await page.goto(path);
    await expect(page.locator(".kind-line")).toContainText(/by (video|telephone)/);
    const where = page.locator(".facts > div").filter({ has: page.locator("dt", { hasText: "Where" }) });
    await expect(where).toContainText(/^WhereHeld by (video|telephone): it has no place/);
    await expect(where.getByRole("link")).toHaveCount(0);
    await expect(page.locator(".facts dt", { hasText: "Distance" })).toHaveCount(0);
    await expect(page.locator("#map")).toHaveAccessibleName(new RegExp(`^Map: ${title}, by \\w+: no place is marked$`));
    await expect(page.locator("#map [aria-current]")).toHaveCount(0);
    const graph = await page.locator('script[type="application/ld+json"]').first().textContent();
    expect(graph).toContain('"VirtualLocation"');
  });

  test("a meeting by video stands in the lists, in the search and on the timeline", async ({ page }) => {
    const { path, title } = await remoteMeeting(page);
    await page.goto("/timeline");
    const row = page.locator(".entry-list li").filter({ has: page.locator(`a[href="${path}"]`) });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(/by (video|telephone)/);
    await page.goto("/meetings?sort=place");
    await expect(page.locator("tbody tr").last().getByRole("rowheader")).toHaveText(byRemote);
    await expect(page.locator(`tbody a[href="${path}"]`)).toHaveText(byRemote);
    await page.goto(`/search?q=${encodeURIComponent(title)}`);
    await expect(page.locator(`.search-group a[href="${path}"]`)).toHaveCount(1);
  });

  test("the figures count a meeting by video where no place is needed, and say so", async ({ page }) => {
    await page.goto("/where-they-met");
    await expect(page.locator(".figures")).toContainText(/more (was|were) held by video or telephone/);
    const { path } = await remoteMeeting(page);
    await expect(page.locator(`.matrix a[href="${path}"]`)).toHaveCount(1);
    await expect(page.locator(`.plot a[href="${path}"]`)).toHaveCount(0);
  });
});

test("the slider stops at a meeting by video, and names it", async ({ page }) => {
  const { title, facets } = await remoteMeeting(page);
  const dayBefore = new Date(facets.start - 86_400_000).toISOString().slice(0, 10);
  await page.goto(`/meetings?on=${dayBefore}`);
  await pageAlive(page);
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  await slider.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", new RegExp(`: ${title}$`));
});

test("a meeting by video has a preview and a citation", async ({ page }) => {
  const { path } = await remoteMeeting(page);
  await page.goto(path);
  const image = new URL((await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "");
  const picture = await page.request.get(image.pathname + image.search);
  expect(picture.headers()["content-type"]).toBe("image/png");
  const citation = await page.request.get(`/cite/entries/${path.split("/").at(-1)}.ris`);
  expect(await citation.text()).toMatch(/N1 {2}- Held by (video|telephone)\. /);
});
