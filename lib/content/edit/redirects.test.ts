import { describe, expect, it } from "vitest";
import { withRedirect } from "./redirects.ts";

describe("the redirects of a page that moves", () => {
  it("lead from its old path to the new one, in alphabetical order", () => {
    expect(withRedirect([{ from: "/places/z", to: "/places/y" }], "/places/a", "/places/b")).toEqual([
      { from: "/places/a", to: "/places/b" },
      { from: "/places/z", to: "/places/y" },
    ]);
  });

  it("make no chain: what led to the old path leads to the new one at once", () => {
    expect(withRedirect([{ from: "/places/a", to: "/places/b" }], "/places/b", "/places/c")).toEqual([
      { from: "/places/a", to: "/places/c" },
      { from: "/places/b", to: "/places/c" },
    ]);
  });

  it("hide no page and run in no circle when it gets its old path back", () => {
    const there = withRedirect([], "/places/a", "/places/b");
    expect(withRedirect(there, "/places/b", "/places/a")).toEqual([{ from: "/places/b", to: "/places/a" }]);
  });
});
