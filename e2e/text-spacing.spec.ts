import { expect, test } from "@playwright/test";
import { misfits } from "./fit-support.ts";
import { kindsOfPage } from "./support.ts";

/** The spacing of WCAG 1.4.12, which a page must bear. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

test.use({ bypassCSP: true });

for (const path of [...kindsOfPage, ...["hy", "az", "ru", "ka"].map((names) => `/places/tbilisi?names=${names}`)]) {
  test(`${path} cuts nothing off when the reader sets letters, words and lines apart`, async ({ page }) => {
    await page.goto(path);
    await page.addStyleTag({ content: spacing });
    for (const width of [360, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: width < 600 ? 780 : 900 });
      expect(await misfits(page), `${width} px`).toEqual([]);
    }
  });
}
