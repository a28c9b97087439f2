import { expect, it } from "vitest";
import { counted } from "./counted.ts";

it("numbers of sentences have their thousands apart, and one is one", () => {
  expect([counted(1, "day"), counted(2930, "day"), counted(0, "entry", "entries")]).toEqual([
    "1 day",
    "2,930 days",
    "0 entries",
  ]);
});
