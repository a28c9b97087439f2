/** Every kind of page is opened once with its program and once without a script, and asked everything that holds for all. */
import { expect, type Page, test } from "@playwright/test";
import { hasNoFaultThatAxeFinds } from "./every-page/axe.ts";
import { endsChosenPeriod, hasLegibleTimeline, opensItsForms } from "./every-page/dates.ts";
import { showsItsMap } from "./every-page/drawn-map.ts";
import { fitsWithLargeText, fitsWithTextApart, neverScrollsSideways } from "./every-page/fit.ts";
import { canBeReported, hasItsLandmarks, hasItsText, saysWhatItIsAbout } from "./every-page/text.ts";
import { opensWithinBudget } from "./every-page/weight.ts";
import { kindsOfPage, textAlone, watchForFaults } from "./support.ts";
import { test as warm } from "./warm.ts";

const desk = { width: 1100, height: 720 };

/** Asks each question under its name, on a desk and in the page's own looks. */
async function ask(
  page: Page,
  path: string,
  questions: ((page: Page, path: string) => Promise<void>)[],
): Promise<void> {
  for (const question of questions) {
    await page.setViewportSize(desk);
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await test.step(question.name, () => question(page, path));
  }
}

/**
 * Some pages have no map, and two have drawn maps of their own, with neither a slider nor markers: front-page.spec.ts,
 * borders.spec.ts.
 */
const hasFullMap = (path: string) => path !== "/" && path !== "/timeline/borders" && !textAlone.includes(path);

for (const path of kindsOfPage) {
  test(`${path} holds all that is asked of every page`, async ({ page }) => {
    test.setTimeout(300_000);
    const faults = watchForFaults(page);
    await ask(page, path, [
      opensWithinBudget,
      hasItsLandmarks,
      canBeReported,
      saysWhatItIsAbout,
      hasNoFaultThatAxeFinds,
      ...(hasFullMap(path) ? [hasLegibleTimeline] : []),
      fitsWithLargeText,
      fitsWithTextApart,
      ...(hasFullMap(path) ? [opensItsForms] : []),
    ]);
    expect(faults, "no error, and no other host is asked").toEqual([]);
  });
}

warm.describe("without JavaScript", () => {
  warm.use({ javaScriptEnabled: false });

  for (const path of kindsOfPage) {
    warm(`${path} holds all that is asked of every page without a script`, async ({ page }) => {
      await page.goto(path);
      await ask(page, path, [
        hasItsText,
        neverScrollsSideways,
        ...(hasFullMap(path) ? [showsItsMap, endsChosenPeriod] : []),
      ]);
    });
  }
});

test("a page that is missing fits every window and has no fault that axe finds", async ({ page }) => {
  await page.goto("/places/nowhere");
  await ask(page, "/places/nowhere", [neverScrollsSideways, hasNoFaultThatAxeFinds]);
});

test("a timeline with two dates is legible too", async ({ page }) => {
  await page.goto("/meetings?on=2013-01-28&with=2022-07-16");
  await hasLegibleTimeline(page);
});
