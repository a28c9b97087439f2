import { expect, type Page, test } from "@playwright/test";
import { mapAtRest } from "./support.ts";

const sizes = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1440 },
];

type Points = Record<string, [number, number]>;

/** Centres of the markers in sight, in CSS px of the window, by place. */
function markerCentres(page: Page, within: string): Promise<Points> {
  return page.locator(`${within} .marker-link:visible`).evaluateAll((links) =>
    Object.fromEntries(
      links.map((link) => {
        const { x, y, width, height } = link.getBoundingClientRect();
        return [(link as HTMLElement).dataset.place, [x + width / 2, y + height / 2]];
      }),
    ),
  );
}

for (const size of sizes) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`no marker moves when the interactive map takes over at ${size.width} px, ${colorScheme}`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ viewport: size, colorScheme });
      const page = await context.newPage();
      await page.goto("/deployments/russian-peacekeepers");
      const drawn = await markerCentres(page, "#map");
      await page.locator("[data-explore]").click();
      await mapAtRest(page);
      const live = await markerCentres(page, ".map-live");
      const shared = Object.keys(drawn).filter((place) => place in live);
      expect(shared.length).toBeGreaterThan(8);
      for (const place of shared) {
        const [before, after] = [drawn[place], live[place]];
        if (!before || !after) throw new Error(`${place} is on one map only`);
        expect(Math.hypot(before[0] - after[0], before[1] - after[1]), place).toBeLessThanOrEqual(1.5);
      }
      await context.close();
    });
  }
}
