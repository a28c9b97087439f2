import { expect, type Page } from "@playwright/test";

/** A default size of text as readers set it in their browser, in CSS px; widths asked for in rem follow it. */
export async function setTextSize(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.enable");
  await session.send("Page.setFontSizes", { fontSizes: { standard: pixels } });
}

/**
 * What of a page does not fit into its window, each as a sentence: sideways scroll, tools of the header off the screen or
 * on each other, text that is cut off, lines of text on each other, numbers out of their circles. Names on the map lie
 * where their places do, and are not looked at.
 */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const width = window.innerWidth;
    const seen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
      !element.closest(".visually-hidden, .skip-link, .skip-figure, option, svg, script, style, noscript");
    const onMap = (element: Element) =>
      element.closest(".map, .front-stage, .inset-stage") && !element.closest(".edge-tags");
    const called = (element: Element) =>
      `${element.closest("[class]")?.className} “${element.textContent?.trim().slice(0, 30)}”`;
    const overlap = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    const all = [...document.querySelectorAll("body *")].filter(seen);

    const excess = document.documentElement.scrollWidth - width;
    if (excess > 0) found.push(`the page scrolls sideways by ${excess} px`);

    const tools = all.filter((element) => element.matches(".site-header :is(a, button, summary, select)"));
    for (const [index, tool] of tools.entries()) {
      const box = tool.getBoundingClientRect();
      if (box.left < 0 || box.right > width) found.push(`off the screen: ${called(tool)}`);
      for (const other of tools.slice(index + 1)) {
        if (!tool.parentElement?.contains(other) && overlap(box, other.getBoundingClientRect()))
          found.push(`tools on each other: ${called(tool)}, ${called(other)}`);
      }
    }

    for (const element of all) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const cuts = /hidden|clip/.test(overflowX + overflowY) && !onMap(element) && clipPath === "none";
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
      if (cuts && element.textContent?.trim() && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1))
        found.push(`cut off: ${called(element)}`);
    }

    const range = document.createRange();
    for (const circle of all.filter((element) => element.matches(".marker-count, .circle"))) {
      range.selectNodeContents(circle);
      const [text, box] = [range.getBoundingClientRect(), circle.getBoundingClientRect()];
      const off = Math.abs(text.top + text.bottom - box.top - box.bottom) / 2;
      if (off > 1.5) found.push(`a number ${off.toFixed(1)} px out of the middle of its circle: ${called(circle)}`);
    }

    /** Whether a line is in sight in all that scrolls round it: what is scrolled away lies on nothing. */
    const inSight = (element: Element, line: DOMRect): boolean => {
      for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
        if (!/auto|scroll/.test(getComputedStyle(around).overflowY)) continue;
        const { top, bottom } = around.getBoundingClientRect();
        if (line.bottom > bottom || line.top < top) return false;
      }
      return true;
    };

    // lines as high as their letters, as a line may reach into the room between two others
    const lines = all
      .filter((element) => !onMap(element) && getComputedStyle(element).clipPath === "none")
      .filter((element) => getComputedStyle(element).color !== "rgba(0, 0, 0, 0)")
      .flatMap((element) => {
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        return [...element.childNodes]
          .filter((node) => node instanceof Text && node.data.trim())
          .flatMap((node) => {
            range.selectNodeContents(node);
            return [...range.getClientRects()].map(({ left, top, width: long, height }) => ({
              element,
              part: element.closest("main, header, .timeline, .map-foot"),
              box: new DOMRect(left, top + (height - size * 0.9) / 2, long, size * 0.9),
            }));
          });
      })
      .filter(({ element, box }) => inSight(element, box))
      .toSorted((a, b) => a.box.top - b.box.top);
    for (const [index, line] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (other.box.top > line.box.bottom) break;
        if (line.element !== other.element && line.part === other.part && overlap(line.box, other.box))
          found.push(`text on text: ${called(line.element)}, ${called(other.element)}`);
      }
    }
    return [...new Set(found)];
  });
}

/** CSS px. 320 × 256 is a window of 1280 × 1024 at 400 %, 640 × 512 the same at 200 %; 740 × 360 a phone on its side. */
export const windows = [
  [320, 256],
  [360, 780],
  [640, 512],
  [740, 360],
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [2560, 1440],
] as const;

/** The page never scrolls sideways, from 320 to 2560 px. */
export async function neverScrollsSideways(page: Page): Promise<void> {
  for (const [width, height] of windows) {
    await page.setViewportSize({ width, height });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(excess, `${width} × ${height}`).toBeLessThanOrEqual(0);
  }
}

/** The page fits its window with large and very large text, and the header keeps its tools on the screen. */
export async function fitsWithLargeText(page: Page): Promise<void> {
  for (const size of [20, 24, 16]) {
    await setTextSize(page, size);
    for (const width of [360, 768, 1280, 1440]) {
      await page.setViewportSize({ width, height: width < 600 ? 780 : 900 });
      expect(await misfits(page), `${size} px in ${width} px`).toEqual([]);
    }
  }
}

/** The spacing of WCAG 1.4.12, which a page must bear. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** Sets letters, words and lines apart as readers do, or ends that. */
export function setTextApart(page: Page, apart: boolean): Promise<void> {
  return page.evaluate(
    (style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
    },
    apart ? spacing : "",
  );
}

/** The page cuts nothing off when the reader sets letters, words and lines apart. */
export async function fitsWithTextApart(page: Page): Promise<void> {
  await setTextApart(page, true);
  for (const width of [360, 390, 768, 1280, 1440]) {
    await page.setViewportSize({ width, height: width < 600 ? 780 : 900 });
    expect(await misfits(page), `${width} px`).toEqual([]);
  }
  await setTextApart(page, false);
}
