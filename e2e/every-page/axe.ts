import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rules whose answer another theme can change: of a page in both themes, the second asks only these. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/** The rules whose answer another width can change where the elements in sight stay what they are. */
const rulesOfLayout = [...rulesOfColour, "target-size", "scrollable-region-focusable"];

/**
 * Targets whose exact place is what they say, as WCAG 2.5.8 has it: markers and venues on maps and marks of meetings by
 * date and distance. axe knows neither their round hit area nor this exception, so what a finger hits is measured below instead.
 */
const placedTargets = ".marker-link, .plot .mark, .front-stage .venue, .read-place, .read-dates a";

/** What axe finds, each as "rule: element (why)". A target whose size it cannot tell counts as one that is too small. */
export async function violations(page: Page, rules = tags): Promise<string[]> {
  if (!(await page.evaluate("window.axe"))) await page.evaluate(axe);
  // What has been scrolled under the header would count as half covered by it.
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  return page.evaluate(
    async ({ rules, placedTargets }) => {
      const { axe } = window as unknown as { axe: { run: (of: Document, how: object) => Promise<AxeResults> } };
      const found = await axe.run(document, {
        runOnly: rules,
        preload: false,
        elementRef: true,
        selectors: false,
        // What passes is not read, and to list it takes a good part of the time.
        resultTypes: ["violations", "incomplete"],
      });
      return [...found.violations, ...found.incomplete.filter(({ id }) => id === "target-size")].flatMap(
        ({ id, nodes }) =>
          nodes
            .filter(({ element }) => id !== "target-size" || !element?.matches(placedTargets))
            .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${failureSummary?.slice(0, 200)})`),
      );
    },
    { rules, placedTargets },
  );
}

/**
 * The markers and marks of the page that a finger cannot hit, each with what it would hit instead: a marker within the 24 px
 * around its place, less one on each side as places lie between pixels; a mark in its middle. Those that have another
 * within 24 px are left out, as their places are so.
 */
export function unhittable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const centre = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const apart = (a: Element, b: Element) => Math.hypot(centre(a).x - centre(b).x, centre(a).y - centre(b).y);
    const around = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => (eighth * Math.PI) / 4);
    const hitInstead = (target: Element, radius: number) => {
      const map = target.closest(".map-pane, .map-live");
      if (map) window.scrollTo({ top: 0, behavior: "instant" });
      else target.scrollIntoView({ block: "center", behavior: "instant" });
      const middle = centre(target);
      const ground = (target.closest(".map, .front-stage") ?? document.documentElement).getBoundingClientRect();
      const within = ({ x, y }: typeof middle) =>
        x > ground.left + 1 && x < ground.right - 1 && y > ground.top + 1 && y < ground.bottom - 1;
      if (!within(middle)) return [];
      return around
        .map((angle) => ({ x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) }))
        .filter(within)
        .map((spot) => document.elementFromPoint(spot.x, spot.y))
        .filter((hit) => hit && !target.contains(hit));
    };
    return [".marker-link", ".front-stage .venue", ".plot .mark"].flatMap((kind) => {
      const all = [...document.querySelectorAll(kind)].filter((element) => element.checkVisibility());
      const alone = all.filter((one) => all.every((other) => other === one || apart(one, other) >= least));
      return alone.flatMap((target) =>
        hitInstead(target, kind === ".plot .mark" ? 0 : least / 2 - 1)
          .slice(0, 1)
          .map((hit) => `${target.ariaLabel ?? target.outerHTML.slice(0, 120)}: ${hit?.outerHTML.slice(0, 120)}`),
      );
    });
  });
}

/** Rows that are not on the screen are not laid out, and axe takes their links to lie on each other. */
export function layOutAllRows(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Whether an element is in sight that was not at the widths asked about before, or was another then. */
function showsSomethingNew(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const own = window as unknown as { known?: WeakMap<Element, string> };
    own.known ??= new WeakMap();
    const { known } = own;
    const now = [...document.querySelectorAll("body *")].filter((element) => element.checkVisibility());
    const tagOf = (element: Element) => (element.cloneNode(false) as Element).outerHTML;
    const isNew = now.map((element) => known.get(element) !== tagOf(element));
    for (const element of now) known.set(element, tagOf(element));
    return isNew.includes(true);
  });
}

/**
 * No fault that axe finds, from 360 to 2560 px, in either theme; no marker that a finger cannot hit. The narrowest and a
 * wide window come first: between them they have nearly all there is, and where nothing new comes into sight, only the
 * rules that the width can change are asked again.
 */
export async function hasNoFaultThatAxeFinds(page: Page): Promise<void> {
  await layOutAllRows(page);
  for (const width of [360, 1440, 768, 1024, 2560]) {
    await page.setViewportSize({ width, height: width < 600 ? 780 : 900 });
    await page.emulateMedia({ colorScheme: "light" });
    const isNew = await showsSomethingNew(page);
    expect(await violations(page, isNew ? tags : rulesOfLayout), `${width} px, light`).toEqual([]);
    expect(await unhittable(page), `${width} px`).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    if (isNew) expect(await violations(page, rulesOfColour), `${width} px, dark`).toEqual([]);
  }
}
