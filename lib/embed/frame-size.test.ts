import { expect, it } from "vitest";
import { readFrameSize } from "./frame-size.ts";

const read = (query: string) => readFrameSize(new URLSearchParams(query), (width) => 2 * width);

it("a frame is as wide as asked and as high as its content needs, unless a height is asked for", () => {
  expect(read("")).toEqual({ width: 600, height: 1200, fixed: false });
  expect(read("width=320&height=")).toEqual({ width: 320, height: 640, fixed: false });
  expect(read("width=320&height=400")).toEqual({ width: 320, height: 400, fixed: true });
});

it("is never too small or large to be of use, and what is no number is not asked for", () => {
  expect(read("width=1&height=99999")).toEqual({ width: 200, height: 2000, fixed: true });
  expect(read("width=-3&height=1e3")).toEqual({ width: 600, height: 1200, fixed: false });
});
