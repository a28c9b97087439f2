import { expect, type Page, test } from "@playwright/test";
import { type MapElement, mapAtRest } from "./support.ts";

/** So close to the pane's edge, in CSS px, the two maps may judge otherwise whether a name is in sight. */
const edge = 4;

const paths = ["/deployments/russian-peacekeepers", "/places/nagorno-karabakh", "/places/tbilisi", "/meetings", "/map"];

/** Letters alone, as a line may break elsewhere; capitals are those of the style. */
const plain = (name: string) => name.replace(/\s+/g, "").toLocaleLowerCase("en");

/** The names over the drawn map whose boxes lie wholly in the pane. */
const drawnNames = (page: Page): Promise<string[]> =>
  page.locator("#map .map").evaluate((pane, edge) => {
    const { left, top, right, bottom } = pane.getBoundingClientRect();
    return [...pane.querySelectorAll(".map-labels b")].flatMap((name) => {
      const box = name.getBoundingClientRect();
      const inside = box.left >= left + edge && box.right <= right - edge;
      const seen = box.width > 0 && inside && box.top >= top + edge && box.bottom <= bottom - edge;
      return seen ? [name.textContent ?? ""] : [];
    });
  }, edge);

/** The names that the live map has found room for. */
const liveNames = (page: Page): Promise<string[]> =>
  page.locator(".map-canvas").evaluate((element) => {
    const { atlasMap } = element as MapElement;
    return atlasMap.queryRenderedFeatures().flatMap(({ layer }) => {
      const text = layer.type === "symbol" ? (layer.layout?.["text-field"] as unknown) : undefined;
      const sections = (text as { sections?: { text: string }[] } | undefined)?.sections;
      return text === undefined ? [] : [sections ? sections.map((section) => section.text).join("") : String(text)];
    });
  });

for (const size of [
  { width: 1440, height: 900 },
  { width: 360, height: 780 },
]) {
  for (const path of paths) {
    test(`no name that the drawn map has is lost when the live one takes over: ${path} at ${size.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto(path, { waitUntil: "networkidle" });
      const drawn = (await drawnNames(page)).map(plain);
      expect(drawn.length).toBeGreaterThan(2);
      await mapAtRest(page);
      const live = new Set((await liveNames(page)).map(plain));
      expect(drawn.filter((name) => !live.has(name))).toEqual([]);
    });
  }
}
