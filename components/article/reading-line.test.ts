import { describe, expect, it } from "vitest";
import { excerptAt, readingLine } from "./reading-line.ts";

const area = { top: 100, bottom: 600, scrollable: 3000 };

describe("the reading line", () => {
  it("lies a little above the middle of what shows text", () => {
    expect(readingLine({ ...area, scrolled: 1500 })).toBe(300);
  });

  it("meets the first and the last excerpts, which cannot be scrolled to the middle", () => {
    expect(readingLine({ ...area, scrolled: 0 })).toBe(100);
    expect(readingLine({ ...area, scrolled: 100 })).toBe(200);
    expect(readingLine({ ...area, scrolled: 3000 })).toBe(600);
    expect(readingLine({ ...area, scrolled: 2900 })).toBe(500);
  });

  it("never leaves the area, also where a browser scrolls past the ends or nothing can be scrolled", () => {
    expect(readingLine({ ...area, scrolled: -80 })).toBe(100);
    expect(readingLine({ ...area, scrolled: 3080 })).toBe(600);
    expect(readingLine({ ...area, scrollable: 0, scrolled: 0 })).toBe(600);
  });

  it("only ever goes down as the page is scrolled", () => {
    const lines = Array.from({ length: 301 }, (_, step) => readingLine({ ...area, scrolled: step * 10 }));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });
});

describe("the excerpt in reading", () => {
  const boxes = [
    { top: 120, bottom: 220 },
    { top: 260, bottom: 400 },
    { top: 700, bottom: 800 },
  ];

  it("is the one at the line, or the last above it", () => {
    expect(excerptAt(boxes, 300, 100)).toBe(1);
    expect(excerptAt(boxes, 240, 100)).toBe(0);
  });

  it("is none before the first, and none when the last above the line has left the window", () => {
    expect(excerptAt(boxes, 110, 100)).toBe(-1);
    expect(excerptAt([{ top: -300, bottom: 60 }], 300, 100)).toBe(-1);
    expect(excerptAt([], 300, 100)).toBe(-1);
  });
});
