import { expect, type Page } from "@playwright/test";
import { noFullScreen } from "./over-page-support.ts";
import { pageAlive } from "./support.ts";
import { test } from "./warm.ts";

const path = "/timeline/borders";
const show = (page: Page) => page.getByRole("dialog");
const caption = (page: Page) => show(page).locator("h2");
const key = (page: Page, name: string) => show(page).getByRole("button", { name, exact: true });

async function open(page: Page, name: string): Promise<void> {
  await page.goto(path);
  await pageAlive(page);
  await page.getByRole("button", { name, exact: true }).click();
  await expect(caption(page)).not.toBeEmpty({ timeout: 30_000 });
}

/** How many maps are wholly in sight once nothing fades any more. */
const mapsInSight = (page: Page) =>
  show(page)
    .locator(".plate-stage")
    .evaluateAll((maps) => maps.filter((map) => getComputedStyle(map).opacity === "1").length);

test("the borders play a stop per change, at their end stop, and can be repeated", async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, "Play the borders");
  await expect(caption(page)).toContainText("February 1988");
  await expect(caption(page)).toContainText("27 November 1991", { timeout: 8000 });
  await expect(show(page)).toContainText("2 of 8");
  await expect.poll(() => mapsInSight(page)).toBe(1);
  await expect(key(page, "Play again")).toBeVisible({ timeout: 40_000 });
  await expect(caption(page)).toContainText("12 June 2024");
  await key(page, "Play again").click();
  await expect(caption(page)).toContainText("February 1988");
  await expect(key(page, "Pause")).toBeVisible();
});

test("no show begins before its maps are there, and says that they are on their way", async ({ page }) => {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/map-image/wide/**", async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(path);
  await pageAlive(page);
  await page.getByRole("button", { name: "Play the borders" }).click();
  await expect(show(page).getByRole("status")).toHaveText("The maps are on their way …");
  await page.waitForTimeout(4000);
  await expect(caption(page)).toHaveCount(0);
  come();
  await expect(caption(page)).toContainText("February 1988", { timeout: 30_000 });
});

test("a show whose maps do not come says so, and closes", async ({ page }) => {
  await page.route("**/map-data.json", (route) => route.abort());
  await page.goto(path);
  await pageAlive(page);
  await page.getByRole("button", { name: "Play the meetings" }).click();
  await expect(show(page).getByRole("status")).toContainText("could not be fetched");
  await key(page, "Close").click();
  await expect(show(page)).toHaveCount(0);
});

test("a show whose program does not come says so", async ({ page }) => {
  await page.goto(path);
  await pageAlive(page);
  await page.route("**/_next/static/chunks/**", (route) => route.abort());
  const play = page.getByRole("button", { name: "Play the borders" });
  const said = () => play.evaluate((button) => getComputedStyle(button, "::after").content);
  await play.click();
  await expect.poll(said).toContain("could not be fetched");
  await expect(show(page)).toHaveCount(0);
});

test("presented, it waits for the arrow keys, and Escape gives the focus back", async ({ page }) => {
  await open(page, "Present");
  await page.waitForTimeout(4000);
  await expect(caption(page)).toContainText("February 1988");
  await page.keyboard.press("ArrowRight");
  await expect(caption(page)).toContainText("27 November 1991");
  await page.keyboard.press("End");
  await expect(caption(page)).toContainText("12 June 2024");
  await page.keyboard.press("ArrowRight");
  await expect(show(page)).toContainText("8 of 8");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  await expect(show(page)).toContainText("1 of 8");
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
  await page.keyboard.press("Escape");
  await expect(show(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Present" })).toBeFocused();
});

test("type and names on the map grow from 1920 px on", async ({ page }) => {
  // A window that fills the screen cannot be given another size.
  await noFullScreen(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "Present");
  const sizes = () =>
    show(page).evaluate((dialog) =>
      ["h2 strong", "p", ".plate-town", ".country"].map((selector) =>
        Number.parseFloat(getComputedStyle(dialog.querySelector(selector) as Element).fontSize),
      ),
    );
  let before = await sizes();
  for (const [width, height] of [
    [1920, 1080],
    [2560, 1440],
  ] as const) {
    await page.setViewportSize({ width, height });
    const now = await sizes();
    for (const [index, size] of now.entries())
      expect(size, `${width} px, ${index}`).toBeGreaterThan(before[index] ?? 0);
    before = now;
  }
});

for (const [width, height] of [
  [360, 740],
  [740, 360],
  [1024, 720],
  [1440, 900],
] as const)
  test(`at ${width} × ${height} map, words and keys of a show are all in the window`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, "Present");
    for (const part of [".show-stage", ".show-caption", ".show-keys"])
      await expect(show(page).locator(part)).toBeInViewport({ ratio: 0.99 });
    const map = await show(page).locator("[data-seen]").boundingBox();
    expect(map?.height).toBeGreaterThan(60);
  });

test("a meeting drops a dot and draws arcs from the capitals; with reduced motion at once", async ({ page }) => {
  for (const reducedMotion of ["no-preference", "reduce"] as const) {
    await page.emulateMedia({ reducedMotion });
    await open(page, "Play the meetings");
    await key(page, "Pause").click();
    for (let step = 0; step < 200; step++) {
      if ((await show(page).locator("path[data-now]").count()) > 0) break;
      await page.keyboard.press("ArrowRight");
    }
    const moving = await show(page)
      .locator("circle[data-now], path[data-now]")
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).animationName));
    expect(moving.length).toBeGreaterThan(1);
    expect(moving.every((name) => (reducedMotion === "reduce" ? name === "none" : name !== "none"))).toBe(true);
    await key(page, "Close").click();
  }
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("nothing is offered that only a script can play", async ({ page }) => {
    await page.goto(path);
    await expect(page.locator(".show-buttons")).toBeHidden();
    await expect(page.locator(".plate").first()).toBeVisible();
  });
});

test("the dots of earlier meetings stay on the map, each once, and leave it when the show goes back", async ({
  page,
}) => {
  await open(page, "Play the meetings");
  await key(page, "Pause").click();
  const dots = show(page).locator("circle");
  await page.keyboard.press("End");
  await expect.poll(() => dots.count()).toBeGreaterThan(50);
  const all = await dots.count();
  for (const press of ["ArrowLeft", "ArrowRight", "Home", "End"]) await page.keyboard.press(press);
  await expect(dots).toHaveCount(all);
  expect(await show(page).locator("circle[data-now]").count()).toBeLessThanOrEqual(1);
  await page.keyboard.press("Home");
  await expect.poll(() => dots.count()).toBeLessThanOrEqual(1);
});
