import { expect } from "@playwright/test";
import { mapAtRest } from "./support.ts";
import { test } from "./warm.ts";

/**
 * Sample views, compared with the pictures in `e2e/sample-views/`. After a wanted change: `npm run views:accept`, open
 * every changed PNG and judge it, then commit it.
 */
const phone = { width: 360, height: 740 };
const tablet = { width: 768, height: 1024 };
const desk = { width: 1440, height: 900 };
const wall = { width: 2560, height: 1440 };

interface SampleView {
  name: string;
  path: string;
  size: typeof phone;
  theme: "light" | "dark";
  /** With the live map in place of the drawn one. */
  interactive?: boolean;
}

const views: SampleView[] = [
  { name: "home", path: "/", size: phone, theme: "light" },
  { name: "home", path: "/", size: desk, theme: "light" },
  { name: "home", path: "/", size: desk, theme: "dark" },
  { name: "home", path: "/", size: wall, theme: "light" },
  { name: "place", path: "/places/khankendi-stepanakert", size: phone, theme: "dark" },
  { name: "place", path: "/places/tbilisi", size: tablet, theme: "light" },
  { name: "meeting", path: "/meetings/2022-05-22-brussels", size: desk, theme: "light" },
  { name: "deployment", path: "/deployments/russian-peacekeepers", size: desk, theme: "dark" },
  { name: "deployment", path: "/deployments/russian-peacekeepers", size: phone, theme: "light" },
  { name: "article", path: "/articles/tbilisi-2022", size: phone, theme: "light" },
  { name: "date", path: "/places/tbilisi?on=2013-01-28", size: desk, theme: "light", interactive: true },
  { name: "pictures", path: "/where-they-met", size: tablet, theme: "dark" },
  { name: "timeline", path: "/timeline", size: desk, theme: "light" },
  { name: "table", path: "/meetings", size: phone, theme: "dark" },
  { name: "tour", path: "/tour/3", size: tablet, theme: "light" },
  { name: "missing", path: "/places/nowhere", size: phone, theme: "light" },
  { name: "map", path: "/places/tbilisi", size: desk, theme: "light", interactive: true },
];

for (const { name, path, size, theme, interactive } of views) {
  const file = `${name}-${size.width}-${theme}.png`;
  test(`${path} looks as in ${file}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.goto(path, { waitUntil: "networkidle" });
    if (interactive) await mapAtRest(page);
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator("[data-fonts]").first()).toBeAttached();
    await expect(page).toHaveScreenshot(file, { maxDiffPixelRatio: 0.01 });
  });
}
