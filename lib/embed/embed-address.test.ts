import { expect, it } from "vitest";
import { embedAddress, embedThisAddress, embedThisAt, ofPage, pathBelow, readLook } from "./embed-address.ts";

const usual = { theme: "auto", show: "both" } as const;

it("an embed has the address of its page below /embed, with the view and what is not as usual", () => {
  expect(embedAddress("/", "", usual)).toBe("/embed");
  expect(embedAddress("/places/tbilisi", "?on=2013", usual)).toBe("/embed/places/tbilisi?on=2013");
  expect(embedAddress("/map", "map=7/40/45", { theme: "dark", show: "map" })).toBe(
    "/embed/map?map=7/40/45&theme=dark&show=map",
  );
  expect(embedThisAddress("/")).toBe("/embed-this");
  expect(embedThisAddress("/map", "?on=2013")).toBe("/embed-this/map?on=2013");
  expect(embedThisAt("/", "", usual, 320)).toBe("/embed-this?width=320");
  expect(embedThisAt("/map", "?on=2013", { theme: "dark", show: "both" }, 480)).toBe(
    "/embed-this/map?on=2013&theme=dark&width=480",
  );
});

it("is read as it was written, and what is not understood is as usual", () => {
  for (const theme of ["auto", "light", "dark"] as const)
    for (const show of ["both", "map", "quotation"] as const) {
      const { pathname, search } = new URL(embedAddress("/places/x", "on=1", { theme, show }), "http://localhost");
      expect([pathBelow("/embed", pathname), readLook(new URLSearchParams(search))]).toEqual([
        "/places/x",
        { theme, show },
      ]);
    }
  expect(pathBelow("/embed", "/embed")).toBe("/");
  expect(readLook(new URLSearchParams("theme=constructor&show="))).toEqual(usual);
});

it("hands the page's parameters on to it, and no others", () => {
  expect(`${ofPage(new URLSearchParams("on=2013&theme=dark&utm_source=x&names=hy&width=3"))}`).toBe("on=2013&names=hy");
});
