/** The size of a frame as an address names it. */

/** As wide as the column of most sites, in CSS px. */
export const usualWidth = 600;

/** Widths that most pages have room for, in CSS px. */
export const usualWidths = [320, 480, usualWidth, 800];

/** CSS px. */
export const sizeLimits = { least: 200, most: 2000 };

function sizeIn(text: string | null): number | undefined {
  if (text === null || !/^\d{1,5}$/.test(text)) return undefined;
  return Math.min(Math.max(Number(text), sizeLimits.least), sizeLimits.most);
}

/** `height`: what the content needs at a width, where the address names none; then it is not `fixed`. */
export function readFrameSize(query: URLSearchParams, height: (width: number) => number) {
  const width = sizeIn(query.get("width")) ?? usualWidth;
  const fixed = sizeIn(query.get("height"));
  return { width, height: fixed ?? height(width), fixed: fixed !== undefined };
}
