/** Where in the reading column a reader is taken to read. All lengths are CSS px, measured from the top of the window. */

export interface ReadingArea {
  /** What of the window shows text. */
  top: number;
  bottom: number;
  /** How far the page is scrolled, and how far it can be. */
  scrolled: number;
  scrollable: number;
}

/** A little above the middle: the eye is ahead of the hand. */
const usual = 0.4;

/**
 * The line that an excerpt must have reached. Near the page's ends, where no scrolling can bring an excerpt to the middle,
 * the line goes to meet it: at the very top it is the area's top, at the very end its bottom.
 */
export function readingLine({ top, bottom, scrolled, scrollable }: ReadingArea): number {
  const height = bottom - top;
  const fromStart = Math.max(0, scrolled) / height;
  const fromEnd = Math.max(0, scrollable - scrolled) / height;
  const share = Math.max(Math.min(usual, fromStart), 1 - fromEnd);
  return top + height * Math.min(share, 1);
}

/** The index of the excerpt at the line, or of the last above it that is still in sight; -1 where there is none. */
export function excerptAt(boxes: { top: number; bottom: number }[], line: number, areaTop: number): number {
  const index = boxes.findLastIndex((box) => box.top <= line);
  return (boxes[index]?.bottom ?? areaTop) > areaTop ? index : -1;
}
