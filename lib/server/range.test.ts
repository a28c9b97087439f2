import { expect, it } from "vitest";
import { rangeVerdict } from "./range.ts";

it.each([
  ["bytes=0-", "met"],
  ["bytes=0-9", "met"],
  ["bytes=99-1000", "met"],
  ["bytes=-100", "met"],
  ["bytes=200-300, 5-6", "met"],
  ["bytes=100-", "beyond"],
  ["bytes=100-200, 300-", "beyond"],
  ["bytes=-0", "beyond"],
  ["bytes=-101", "unheeded"],
  ["bytes=9-1", "unheeded"],
  ["bytes=abc", "unheeded"],
  ["bytes=", "unheeded"],
  ["bytes=-", "unheeded"],
  ["bytes=0-1,x", "unheeded"],
  ["lines=1-2", "unheeded"],
  ["", "unheeded"],
] as const)("of 100 bytes %j is %s", (range, verdict) => {
  expect(rangeVerdict(range, 100)).toBe(verdict);
});
