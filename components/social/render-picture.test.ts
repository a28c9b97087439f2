import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { markedPlaces } from "@/lib/atlas/atlas.ts";
import { countedKind, entryKinds, kinds } from "@/lib/atlas/kinds.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { maxBytes } from "@/lib/social/sizes.ts";
import { datedPanes } from "@/lib/view/dated-panes.ts";
import { english } from "@/lib/words/catalogue.ts";
import { socialCard } from "./card.ts";
import { socialPicture } from "./render-picture.tsx";

const atlas = loadAtlas();
const none = new URLSearchParams();

async function drawn(path: string, query = ""): Promise<Buffer> {
  const picture = await socialPicture(atlas, path, new URLSearchParams(query));
  if (!picture) throw new Error(`no picture of ${path}`);
  return picture;
}

describe("the social picture", { timeout: 60_000 }, () => {
  it.each([
    ["/", ""],
    ["/meetings", ""],
    ["/about", ""],
    ["/places/tbilisi", ""],
    ["/places/khankendi-stepanakert", ""],
    ["/places/goris", ""],
    ["/meetings/2013-01-28-paris", ""],
    ["/deployments/russian-peacekeepers", ""],
    ["/articles/paris-2013", ""],
    ["/places/shusha-shushi", "map=7.5/39.8/46.75&on=1999&layers=oblast-1923-1991,held-1994-2020,relief"],
  ])("of %s?%s is a PNG of 1200 × 630 px that is light enough", async (path, query) => {
    const picture = await drawn(path, query);
    expect(await sharp(picture).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    expect(picture.length).toBeLessThanOrEqual(maxBytes);
  });

  it("asks no other site for letters that no font of ours has", async () => {
    const asked = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("no network"));
    for (const typed of ["😀", "漢字", "ქართული Հայերեն ₾ ⁂"])
      expect((await drawn("/search", `${new URLSearchParams({ q: typed })}`)).length).toBeGreaterThan(1000);
    expect(asked.mock.calls.map(([address]) => `${address}`).filter((address) => address.startsWith("http"))).toEqual(
      [],
    );
    asked.mockRestore();
  });

  it("differs with the camera, with the date and with the layers of the view", async () => {
    const queries = ["", "map=6/40/45", "on=1999", "layers=relief"];
    const pictures = await Promise.all(queries.map((query) => drawn("/places/tbilisi", query)));
    expect(new Set(pictures.map((picture) => picture.toString("base64"))).size).toBe(queries.length);
  });

  it("of two dates has two maps side by side: alike for one date, other for another, and light enough", async () => {
    const difference = async (query: string) => {
      const picture = await drawn("/places/khankendi-stepanakert", query);
      expect(picture.length).toBeLessThanOrEqual(maxBytes);
      const half = (left: number) =>
        sharp(picture).extract({ left, top: 60, width: 340, height: 300 }).removeAlpha().raw().toBuffer();
      const [one, other] = await Promise.all([half(471), half(838)]);
      return one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length;
    };
    const alike = await difference("on=2013-01-28&with=2013-01-28");
    const changed = await difference("on=2013-01-28&with=2022-07-16");
    expect(changed).toBeGreaterThan(3 * alike);
  });

  it("of the tour's stop with two dates has two maps as well", async () => {
    const number = 1 + (atlas.tours[0]?.stops.findIndex((stop) => stop.with !== undefined) ?? 0);
    const card = socialCard(atlas, `/tour/${number}`, none);
    expect(card && datedPanes(atlas.layers, card.view)).toHaveLength(2);
    expect((await drawn(`/tour/${number}`)).length).toBeLessThanOrEqual(maxBytes);
  });

  it("does not exist for a path without a page", async () => {
    expect(await socialPicture(atlas, "/places/atlantis", none)).toBeUndefined();
  });
});

describe("the card of a picture", () => {
  it("shows both names of a contested place", () => {
    expect(socialCard(atlas, "/places/khankendi-stepanakert", none)?.title).toBe("Khankendi / Stepanakert");
  });

  it("quotes the passage that names the place, in quotation marks, and says that its publisher is not known", () => {
    const quotation = socialCard(atlas, "/places/tbilisi", none)?.quotation;
    expect(quotation?.text).toBe("“…took place in the Georgian capital Tbilisi…”");
    expect(quotation?.source).toContain("Publisher not known");
  });

  it("names publisher and agency where they are known", () => {
    const quotation = socialCard(atlas, "/meetings/2013-01-28-paris", none)?.quotation;
    expect(quotation?.source).toContain("The Moscow Times (Reuters)");
  });

  it("says of home what its page is headed by", () => {
    expect(socialCard(atlas, "/", none)?.title).toMatch(
      /^\d+ meetings in \d+ places; \d+ of\u00a0the\u00a0places lie in/,
    );
  });

  it("gives kind and date of an entry with the shape of its kind", () => {
    expect(socialCard(atlas, "/meetings/2022-07-16-tbilisi", none)?.facts).toEqual([
      { kind: "meeting", words: ["Meeting", "16 July 2022"] },
    ]);
  });

  it("counts the entries of a page that lists them, kind by kind, and marks no others", () => {
    const ofHome = socialCard(atlas, "/", none)?.facts.map(({ kind }) => kind);
    expect(ofHome).toEqual(entryKinds.filter((kind) => atlas.entries.some((entry) => entry.kind === kind)));
    for (const kind of entryKinds) {
      const listed = atlas.entries.filter((entry) => entry.kind === kind);
      const card = socialCard(atlas, kinds[kind].path, none);
      const words = [countedKind(kind, listed.length, english)];
      expect(card?.facts).toEqual(listed.length > 0 ? [{ kind, words }] : []);
      expect(card?.marked).toEqual(listed.flatMap(markedPlaces));
    }
    for (const path of ["/places", "/articles", "/about"]) expect(socialCard(atlas, path, none)?.facts).toEqual([]);
  });

  it.each([
    ["on=1999", "Map of 1999"],
    ["on=2023-09-20/..", "Map of the time since 20 September 2023"],
    ["on=../1993&with=2013", "Maps of the time until 1993 and 2013"],
  ])("says the date of the view that was asked for: %s", (query, words) => {
    const facts = socialCard(atlas, "/places/tbilisi", new URLSearchParams(query))?.facts;
    expect(facts?.at(-1)).toEqual({ kind: null, words: [words] });
  });
});
