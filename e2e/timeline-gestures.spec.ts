import { expect, type Page } from "@playwright/test";
import { pageAlive, shareOf, withoutLiveMap } from "./support.ts";
import { fingers, middleOf, touchScreen } from "./touch-support.ts";
import { test } from "./warm.ts";

test.beforeEach(({ page }) => withoutLiveMap(page));

const track = ".timeline-hit";
const slider = (page: Page) => page.getByRole("slider", { name: "Date shown on the map" });
const place = (page: Page, share: number, down = 0) =>
  middleOf(page, track).then(async (middle) => {
    const width = (await page.locator(track).boundingBox())?.width ?? 0;
    return { x: middle.x + width * (share - 0.5), y: middle.y + down };
  });

/** Nothing asks for a date: neither now, nor once everything that waits has been done, which a key's own date proves. */
async function expectNoDate(page: Page): Promise<void> {
  await expect(slider(page)).toHaveAttribute("aria-valuetext", "All periods");
  expect(new URL(page.url()).searchParams.get("on")).toBeNull();
  const asked: string[] = [];
  page.on("framenavigated", () => asked.push(page.url()));
  await slider(page).focus();
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/on=1988-01-01/);
  expect(asked.filter((address) => !address.includes("on=1988-01-01"))).toEqual([]);
}

test.describe("by touch", () => {
  test.use({ viewport: { width: 1180, height: 820 }, hasTouch: true });

  test.beforeEach(async ({ page }) => {
    await page.goto("/meetings");
    await pageAlive(page);
  });

  test("a swipe that begins on the timeline scrolls the page and sets no date", async ({ page }) => {
    const from = await place(page, 0.4);
    await fingers(page, [[from, { x: from.x + 8, y: from.y - 260 }]]);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
    await expectNoDate(page);
  });

  for (const [way, right, down] of [
    ["sideways", 90, 0],
    ["upright", 0, 60],
  ] as const) {
    test(`a pinch on the timeline, ${way}, sets no date`, async ({ page }) => {
      const first = await place(page, 0.4);
      const second = { x: first.x + right / 2, y: first.y + down / 4 };
      await fingers(page, [
        [first, { x: first.x - right, y: first.y - down }],
        [second, { x: second.x + right, y: second.y + down / 2 }],
      ]);
      await expectNoDate(page);
    });
  }

  test("a second finger, also one on the map, takes back what the first has drawn", async ({ page }) => {
    const { touch } = await touchScreen(page);
    const from = await place(page, 0.3);
    const to = { x: from.x + 120, y: from.y };
    const second = await middleOf(page, "#map .map");
    await touch("touchStart", [from]);
    for (const share of [0.2, 0.5, 1]) await touch("touchMove", [{ x: from.x + 120 * share, y: from.y }]);
    await expect(slider(page)).not.toHaveAttribute("aria-valuetext", "All periods");
    await touch("touchStart", [to, second]);
    await touch("touchMove", [{ x: to.x + 40, y: to.y }, second]);
    await touch("touchEnd", []);
    await expectNoDate(page);
  });

  test("a drag that the system takes away leaves the date that was there", async ({ page }) => {
    const { touch } = await touchScreen(page);
    const from = await place(page, 0.3);
    await touch("touchStart", [from]);
    for (const right of [20, 60, 120]) await touch("touchMove", [{ x: from.x + right, y: from.y }]);
    await expect(slider(page)).not.toHaveAttribute("aria-valuetext", "All periods");
    await touch("touchCancel", []);
    await expectNoDate(page);
  });

  test("a long press sets no date", async ({ page }) => {
    const { touch } = await touchScreen(page);
    await touch("touchStart", [await place(page, 0.5)]);
    // Longer than a tap is the press itself.
    await page.waitForTimeout(800);
    await touch("touchEnd", []);
    await expectNoDate(page);
  });

  test("a tap sets the date under it, and a sideways drag the one where the finger lifts", async ({ page }) => {
    const spot = await place(page, shareOf(2013));
    await page.touchscreen.tap(spot.x, spot.y);
    await expect(page).toHaveURL(/on=2013-\d\d-\d\d/);
    // By its handle, as one would.
    await fingers(page, [[await place(page, shareOf(2013), -30), await place(page, shareOf(2021), -24)]]);
    await expect(page).toHaveURL(/on=2021-\d\d-\d\d/);
    await expect(slider(page)).toHaveAttribute("aria-valuetext", / 2021$/);
  });
});

test.describe("by mouse and keys", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("/meetings");
    await pageAlive(page);
  });

  for (const button of ["right", "middle"] as const) {
    test(`the ${button} button of a mouse sets no date, pressed or drawn`, async ({ page }) => {
      const [from, to] = [await place(page, 0.4), await place(page, 0.5)];
      await page.mouse.click(from.x, from.y, { button });
      await page.mouse.move(from.x, from.y);
      await page.mouse.down({ button });
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up({ button });
      await expectNoDate(page);
    });
  }

  test("the mouse draws the date with it, and pressed upwards it sets none", async ({ page }) => {
    const from = await place(page, 0.4);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 3, from.y - 30, { steps: 5 });
    await page.mouse.up();
    await expect(slider(page)).toHaveAttribute("aria-valuetext", "All periods");
    const to = await place(page, shareOf(2013));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await expect(page).toHaveURL(/on=2013-\d\d-\d\d/);
    await page.mouse.up();
  });

  test("Alt and an arrow on the slider is the browser's Back, not a date", async ({ page }) => {
    await slider(page).focus();
    const prevented = await slider(page).evaluate((element) => {
      const keys = [{ altKey: true }, { ctrlKey: true }, { metaKey: true }].map(
        (held) => new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true, cancelable: true, ...held }),
      );
      return keys.map((key) => !element.dispatchEvent(key));
    });
    expect(prevented).toEqual([false, false, false]);
    await expectNoDate(page);
  });
});
