import { expect, it } from "vitest";
import { drawerCount } from "./drawer-count.ts";

it("leaves a processor to the server, and has at least one process that draws", () => {
  expect(drawerCount({})).toBeGreaterThanOrEqual(1);
  expect(drawerCount({ DRAWERS: "" })).toBeLessThanOrEqual(4);
});

it("takes the number that is set, and says when it is none", () => {
  expect([drawerCount({ DRAWERS: "0" }), drawerCount({ DRAWERS: "3" })]).toEqual([0, 3]);
  for (const DRAWERS of ["many", "-1", "1.5", "100"]) expect(() => drawerCount({ DRAWERS })).toThrow("DRAWERS is");
});
