import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultSentences } from "../address/address-faults.ts";
import { knownIn } from "../address/known.ts";
import { loadAtlas } from "../content/load.ts";
import { english } from "../words/catalogue.ts";
import { mapWindow, parseView, quantise, serialiseView, type UrlView } from "./url-view.ts";

const known = ["oblast-1923-1991", "held-1994-2020", "peacekeepers-zone-2020-2023"];
const parse = (query: string) => {
  const { view, faults } = parseView(new URLSearchParams(query), { ...knownIn(loadAtlas()), layers: known });
  return { view, faults: faultSentences(faults, english) };
};

const camera = fc
  .record({
    center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
  })
  .map(quantise);
const view: fc.Arbitrary<UrlView> = fc.record(
  {
    camera,
    on: fc.constantFrom("2013-01-28", "1999-04-26?", "1991/1994-05-12", "1992-05-15/..", "2022-07"),
    with: fc.constantFrom("2022-07-16", "2023-09"),
    layers: fc.subarray(known),
    q: fc.constantFrom("tbilisi", "Ստեփանակերտ 1994", "a&b=c+d", "100 %"),
    filters: fc.record({ kind: fc.constant("meeting"), mediator: fc.constantFrom("eu", "minsk-group") }),
    names: fc.constantFrom("hy", "az", "ru", "ka", "fr"),
  },
  { requiredKeys: [] },
);

describe("the view of an address", () => {
  it("comes back as it was from any address it was written to", () => {
    fc.assert(
      fc.property(view, (given) => {
        expect(parse(serialiseView(given))).toEqual({ view: given, faults: [] });
      }),
    );
  });

  it("is written the same way after it was read", () => {
    fc.assert(
      fc.property(view, (given) => {
        const query = serialiseView(given);
        expect(serialiseView(parse(query).view)).toBe(query);
      }),
    );
  });

  it("never throws and never leaves the map, whatever the address says", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (map, on, layers) => {
        const parsed = parse(new URLSearchParams({ map, on, layers }).toString()).view;
        const [west, south, east, north] = mapWindow;
        if (!parsed.camera) return;
        const [longitude, latitude] = parsed.camera.center;
        expect(longitude >= west && longitude <= east && latitude >= south && latitude <= north).toBe(true);
      }),
    );
  });

  it("takes the language of the page as not given, as names are in it anyway, and so never writes it", () => {
    expect(parse("names=en")).toEqual({ view: {}, faults: [] });
    const armenian = { ...knownIn(loadAtlas()), names: ["hy"] };
    expect(parseView(new URLSearchParams("names=hy"), armenian)).toEqual({ view: {}, faults: [] });
    expect(serialiseView(parseView(new URLSearchParams("names=en"), armenian).view)).toBe("names=en");
  });

  it.each(["xx", "hy,az", "de"])("does not take “%s” for a language of names, and says so once", (names) => {
    const { view, faults } = parse(new URLSearchParams({ names }).toString());
    expect(view).toEqual({});
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`“${names}”`);
  });

  it("is read from zoom, latitude and longitude in this order", () => {
    expect(parse("map=9/39.80/46.75").view.camera).toEqual({ center: [46.75, 39.8], zoom: 9 });
  });

  it.each(["banana", "9/39.80", "9/139.8/46.75", "9/39.8/246.75", "nine/39.8/46.75", "9/39.8/46.75/3", "", "1e3/1/1"])(
    "does not take “%s” for a camera, and says so once",
    (map) => {
      const parsed = parse(`map=${map}`);
      expect(parsed.view).toEqual({});
      expect(parsed.faults).toHaveLength(1);
      expect(parsed.faults[0]).toContain(map);
    },
  );

  it("keeps the parts that can be used when another cannot", () => {
    const parsed = parse("map=banana&on=2013-01-28&layers=held-1994-2020,atlantis");
    expect(parsed.view).toEqual({ on: "2013-01-28", layers: ["held-1994-2020"] });
    expect(parsed.faults).toHaveLength(2);
  });

  it("tells “no layers” from “layers not given”", () => {
    expect(parse("layers=").view).toEqual({ layers: [] });
    expect(parse("").view).toEqual({});
  });

  it("moves a camera from beyond the map to its edge", () => {
    expect(parse("map=20/-60/170").view.camera).toEqual({ center: [97, 8], zoom: 9 });
  });

  it("writes nothing for the page's own view", () => {
    expect(serialiseView({})).toBe("");
  });
});
