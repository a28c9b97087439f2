import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { contentIn } from "../lib/content/content-folder.js";
import { pageAlive } from "./support.ts";
import { test } from "./warm.ts";

const { knownUntil } = JSON.parse(readFileSync(path.join(contentIn(), "atlas.json"), "utf8")) as { knownUntil: string };
const inWords = new Date(knownUntil).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
const checkedLine = (page: Page) => page.locator("main p").filter({ hasText: /^The record is checked up to/ });
const later = (days: number) => new Date(Date.parse(knownUntil) + days * 86_400_000).toISOString().slice(0, 10);

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("home, timeline, lists and figures say up to which day the record is checked", async ({ page }) => {
    for (const path of ["/", "/timeline", "/meetings", "/events", "/deployments", "/where-they-met"]) {
      await page.goto(path);
      await expect(checkedLine(page), path).toHaveText(`The record is checked up to ${inWords}.`);
    }
  });

  test("a date after that day is worded as not known, on the timeline and where only the stepper is", async ({
    page,
  }) => {
    await page.goto(`/meetings?on=${later(30)}`);
    await expect(page.locator(".date-line:not(.live) > span")).toHaveText(/: not known$/);
    await expect(page.locator(".date-chip")).toHaveText(/: not known$/);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(page.locator(".period-stepper strong")).toHaveText(/: not known$/);
    await page.goto(`/meetings?on=${knownUntil}`);
    await expect(page.locator(".period-stepper strong")).toHaveText(inWords);
  });

  test("the line is printed", async ({ page }) => {
    await page.goto("/meetings");
    await page.emulateMedia({ media: "print" });
    await expect(checkedLine(page)).toBeVisible();
  });
});

for (const width of [1024, 1440, 2560]) {
  test(`the words of the time that is not known fit into it in a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/map");
    const unknown = page.locator(".timeline-unknown");
    const [area, words] = await Promise.all([unknown.boundingBox(), unknown.locator("> span").boundingBox()]);
    if (!area || !words) throw new Error("the time that is not known is not drawn");
    expect(words.width).toBeGreaterThan(0);
    expect(words.x).toBeGreaterThanOrEqual(area.x);
    expect(words.x + words.width).toBeLessThanOrEqual(area.x + area.width + 0.5);
    expect(words.y).toBeGreaterThanOrEqual(area.y);
    expect(words.y + words.height).toBeLessThanOrEqual(area.y + area.height + 0.5);
  });
}

for (const colours of ["light", "dark", "forced"] as const) {
  test(`the timeline shows the time after the record as not known, in ${colours} colours`, async ({ page }) => {
    await page.emulateMedia(colours === "forced" ? { forcedColors: "active" } : { colorScheme: colours });
    await page.goto("/map");
    const unknown = page.locator(".timeline-unknown");
    await expect(unknown).toHaveText(`After ${inWords}: not known`);
    const [track, area] = await Promise.all([page.locator(".timeline-track").boundingBox(), unknown.boundingBox()]);
    if (!track || !area) throw new Error("the timeline is not drawn");
    expect(Math.abs(track.x + track.width - area.x - area.width)).toBeLessThan(1);
    // the words fit into it, and a line stands round it whatever the colours are
    const words = await unknown.locator("> span").boundingBox();
    expect(words?.width).toBeLessThanOrEqual(area.width);
    await expect(unknown).toHaveCSS("border-top-style", "dashed");
    if (colours !== "forced") await expect(unknown).toHaveCSS("background-image", /repeating-linear-gradient/);
  });
}

test("the slider says of a day after the record that it is not known, and of the last day nothing", async ({
  page,
}) => {
  await page.goto(`/meetings?on=${knownUntil}`);
  await pageAlive(page);
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  await expect(slider).toHaveAttribute("aria-valuetext", inWords);
  await slider.press("End");
  await expect(slider).toHaveAttribute("aria-valuetext", /31 December \d{4}: not known$/);
});

test("no year after the record is said to hold nothing", async ({ page }) => {
  await page.goto("/map");
  const years = page.locator(".timeline-years");
  const last = Number(knownUntil.slice(0, 4));
  await expect(years.locator(`a[href*="on=${last}"]`)).toHaveAttribute(
    "aria-label",
    new RegExp(`, known up to ${inWords}$`),
  );
  await expect(years.locator(`a[href*="on=${last + 1}"]`)).toHaveAttribute("aria-label", `${last + 1}: not known`);
});
