import { expect, type Page, test } from "@playwright/test";
import { screenshot } from "./support.ts";

const image = ".map-image";

/** True once the browser has decoded the picture. */
function pictureLoaded(page: Page): Promise<boolean> {
  return page.locator(image).evaluate((element) => {
    const picture = element as HTMLImageElement;
    return picture.decode().then(() => picture.naturalWidth > 0);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a click on a marker leads to its page", async ({ page }) => {
    await page.goto("/meetings");
    await page.locator("#map .marker-link[data-place=tbilisi]:visible").click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Tbilisi");
  });

  test("layers are switched by their boxes, all of them too, and the rest of the address stays", async ({ page }) => {
    await page.goto("/deployments/russian-peacekeepers?map=8.2/39.9/46.6&names=hy");
    const zone = "#map .legend [data-layer=peacekeepers-zone-2020-2023]";
    const box = page.locator("#map .layer-menu input[value=peacekeepers-zone-2020-2023]");
    const show = async () => {
      await page.locator("#map").getByRole("button", { name: "Show" }).click();
      await expect(page).toHaveURL(/\?map=8\.2.*names=hy.*layers=/);
    };
    await expect(page.locator(zone)).toBeVisible();
    await page.locator("#map .layer-menu summary").click();
    await box.uncheck();
    await show();
    await expect(page.locator(zone)).toHaveCount(0);
    await page.locator("#map .layer-menu summary").click();
    await box.check();
    await show();
    await expect(page.locator(zone)).toBeVisible();
    await page.locator("#map .layer-menu summary").click();
    const ticked = page.locator("#map .layer-menu input:checked");
    while ((await ticked.count()) > 0) await ticked.first().uncheck();
    await show();
    await page.locator("#map .layer-menu summary").click();
    await expect(ticked).toHaveCount(0);
  });
});

for (const [width, height] of [
  [360, 780],
  [1440, 900],
]) {
  test(`the largest thing painted at ${width} px is the map`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: width ?? 0, height: height ?? 0 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const last = list.getEntries().at(-1) as PerformanceEntry & { element?: Element };
        document.documentElement.dataset.largest = last.element?.className || last.element?.tagName;
      }).observe({ type: "largest-contentful-paint", buffered: true });
    });
    for (const path of ["/map", "/places/tbilisi", "/articles/paris-2013", "/meetings/2022-05-22-brussels"]) {
      await page.goto(path);
      await pictureLoaded(page);
      // A picture that has come is painted, and reported, some frames later.
      const root = page.locator("html");
      await expect(root, path).toHaveAttribute("data-largest", "map-image");
      await page.waitForLoadState("networkidle");
      await expect(root, path).toHaveAttribute("data-largest", "map-image");
    }
    await context.close();
  });
}

test("the picture follows the width of the screen, and with one file the theme", async ({ browser }) => {
  const pictures = new Set<string>();
  for (const width of [390, 1280]) {
    const sources = new Set<string>();
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      await page.goto("/places/tbilisi");
      await pictureLoaded(page);
      const source = await page.locator(image).evaluate((element) => (element as HTMLImageElement).currentSrc);
      expect(source).toContain(`/map-image/${width < 1024 ? "narrow" : "wide"}/`);
      sources.add(source.replace(/#dark$/, ""));
      pictures.add((await screenshot(page.locator(image))).toString("base64"));
      await context.close();
    }
    expect(sources.size).toBe(1);
  }
  expect(pictures.size).toBe(4);
});

test("names near the side of a phone's map stand where they are not cut off", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/articles/paris-2013");
  const pane = await page.locator("#map .map").boundingBox();
  for (const name of ["Abu Dhabi", "Dushanbe", "Astana"]) {
    const label = page.locator("#map .map-labels b:visible", { hasText: name });
    const box = await label.boundingBox();
    expect(box?.x, name).toBeGreaterThanOrEqual(pane?.x ?? 0);
    expect((box?.x ?? 0) + (box?.width ?? 0), name).toBeLessThanOrEqual((pane?.x ?? 0) + (pane?.width ?? 0));
  }
});
