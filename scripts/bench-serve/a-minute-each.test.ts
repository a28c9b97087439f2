import { expect, it } from "vitest";
import { minutesTable } from "./a-minute-each.ts";

it("says of each kind what a server gives, what share of a file that is, and every error", () => {
  const [head, , ...rows] = minutesTable([
    { kind: "file", perSecond: 800, p50: 9, p99: 31.2, errors: 0, memory: [300, 310, 305] },
    { kind: "search", perSecond: 4, p50: 1900, p99: 2600, errors: 2, memory: [305, 420, 410] },
  ]);
  expect(head).toContain("| requests a second | of the file | p50 ms | p99 ms | errors |");
  expect(rows).toEqual([
    "| file | 800 | 1/1.0 | 9.0 | 31 | 0 | 300, 310, 305 |",
    "| search | 4.0 | 1/200 | 1,900 | 2,600 | 2 | 305, 420, 410 |",
  ]);
});
