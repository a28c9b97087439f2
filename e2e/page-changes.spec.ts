import { expect, type Page } from "@playwright/test";
import { pageAlive } from "./support.ts";
import { test } from "./warm.ts";

type Recorder = Window & { recorded?: number[] };

/** Notes where the page stands in each frame, in CSS px, from the first one that shows another heading. */
async function recordFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frames: number[] = [];
    (window as Recorder).recorded = frames;
    const heading = () => document.querySelector("h1")?.textContent;
    const before = heading();
    const look = () => {
      if (frames.length > 0 || heading() !== before) frames.push(Math.round(window.scrollY));
      if (frames.length < 30) requestAnimationFrame(look);
    };
    look();
  });
}

/** The places that the page stood at, one after the other. */
async function framesOf(page: Page): Promise<number[]> {
  await page.waitForFunction(() => (window as Recorder).recorded?.length === 30);
  const frames = await page.evaluate(() => (window as Recorder).recorded ?? []);
  return frames.filter((place, index) => place !== frames[index - 1]);
}

const scrollTo = (page: Page, top: number) => page.evaluate((to) => window.scrollTo(0, to), top);
const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** Follows a link of the page by a click that does not scroll it into sight first. */
const follow = (page: Page, link: string) =>
  page
    .locator(link)
    .first()
    .evaluate((each) => (each as HTMLElement).click());

/** Lists, and a link from far down in each. */
const lists: [path: string, link: string][] = [
  ["/meetings", ".meeting-table tbody tr:nth-child(60) a"],
  ["/meetings?sort=place", ".meeting-table tbody tr:nth-child(60) a"],
  ["/events", ".entry-list li:last-child a"],
  ["/places", ".place-list a"],
];

for (const [device, width, height] of [
  ["desk", 1280, 800],
  ["phone", 390, 844],
] as const) {
  for (const [path, link] of lists) {
    test(`from far down ${path} on a ${device} the next page opens at its top, and Back is where it was`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      await pageAlive(page);
      // Letters of another width would lay the list out anew, and the browser moves the page with the line in sight.
      await expect(page.locator("[data-fonts]").first()).toBeAttached();
      await scrollTo(page, 900);
      const before = await scrolled(page);
      await recordFrames(page);
      await follow(page, `main ${link}`);
      expect(await framesOf(page)).toEqual([0]);
      await recordFrames(page);
      await page.goBack();
      const back = await framesOf(page);
      expect(back.length, back.join(" ")).toBeLessThanOrEqual(2);
      expect(Math.abs((back.at(-1) ?? 0) - before)).toBeLessThan(4);
    });
  }
}

test("a link to an excerpt of another page opens that page at the excerpt", async ({ page }) => {
  await page.goto("/meetings/2013-01-28-paris");
  await pageAlive(page);
  await recordFrames(page);
  await follow(page, "main a[href*='/articles/'][href*='#']");
  const frames = await framesOf(page);
  expect(frames).toHaveLength(1);
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
});

test("a result of the search on the same page is there at once, not after a glide", async ({ page }) => {
  await page.goto("/articles/paris-2013");
  await pageAlive(page);
  const last = await page.locator(".excerpt blockquote").last().innerText();
  await page.keyboard.press("/");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox").fill(last.replace(/[^\w ]/g, " ").slice(0, 60));
  const result = dialog.locator("[role=option][href*='/articles/paris-2013#']").first();
  await expect(result).toBeVisible();
  await page.evaluate(() => {
    const places = new Set<number>();
    (window as Recorder).recorded = [];
    addEventListener("scroll", () => (window as Recorder).recorded?.push(places.add(Math.round(window.scrollY)).size));
  });
  await result.click();
  await expect(page).toHaveURL(/#/);
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  expect(await page.evaluate(() => (window as Recorder).recorded?.length ?? 0)).toBeLessThanOrEqual(2);
});

test("the step to the next excerpt glides, and the wheel ends the glide", async ({ page }) => {
  await page.goto("/articles/paris-2013");
  await pageAlive(page);
  const excerpts = page.locator(".excerpt");
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, 40);
  await expect(page.locator(".excerpt[tabindex]").first()).toBeAttached();
  // It may be over before the test looks again.
  const glides = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        new MutationObserver(() => resolve(true)).observe(document.documentElement, {
          attributeFilter: ["data-gliding"],
        });
      }),
  );
  const next = excerpts.first().locator("[rel=next]");
  await next.scrollIntoViewIfNeeded();
  const from = await scrolled(page);
  await next.click();
  expect(await glides).toBe(true);
  await expect.poll(() => scrolled(page)).not.toBe(from);
  // A wheel turns notch by notch; Chromium may spend the first on ending the glide.
  const turnWheel = async () => {
    await page.mouse.wheel(0, -2000);
    return scrolled(page);
  };
  await expect.poll(turnWheel).toBe(0);
  await expect(page.locator("html[data-gliding]")).toHaveCount(0);
});

test("with reduced motion nothing glides", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/articles/paris-2013");
  await page.evaluate(() => document.documentElement.toggleAttribute("data-gliding", true));
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
});
