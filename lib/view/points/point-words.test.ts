import { describe, expect, it } from "vitest";
import type { Marker, MarkerEntry } from "../marker.ts";
import { wordsAnswer } from "./map-answer.ts";
import { mapDataOf } from "./map-data-of.ts";
import { mapWordsResponse } from "./map-words-response.ts";
import { mostAsked, type Words, wordsAddresses } from "./point-words.ts";
import { atlas, data, idOf, near, noneAsked, noWords, split } from "./testing/parted-points.ts";

describe("words that are asked for", () => {
  it("are those, and no others", () => {
    const [one, two] = [data.markers[3], data.markers[40]] as [Marker, Marker];
    const entry = two.entries[0] as MarkerEntry;
    const asked = { places: [one.number], entries: [entry.number], ids: [two.place], articles: [] };
    const words = wordsAnswer(atlas, split.version, asked);
    expect(Object.values(words?.places ?? {}).map(({ id }) => id)).toEqual([one.place, two.place]);
    expect(words?.entries).toEqual({ [entry.number]: [idOf(entry), entry.title, entry.date] });
    expect(words?.places[one.number]).toEqual({
      id: one.place,
      label: one.label,
      langs: one.langs,
      labels: one.labels,
    });
  });

  it("say which entries an article carries", () => {
    const [article] = atlas.articles;
    const id = article?.id ?? "";
    const words = wordsAnswer(atlas, split.version, { ...noneAsked, articles: [id, "nothing"] });
    const wanted = atlas.entries.flatMap((entry, number) =>
      atlas.entriesOfArticle(id).includes(entry) ? [number] : [],
    );
    expect(words?.articles).toEqual({ [id]: wanted });
    const { markers } = mapDataOf({ answer: split, near, words: words ?? noWords });
    const carried = (all: Marker[]) =>
      all.flatMap(({ entries }) =>
        entries.filter(({ facets }) => facets.articles.includes(id)).map(({ number }) => number),
      );
    expect(carried(markers)).toEqual(carried(data.markers));
  });

  const answered = (query: string) => mapWordsResponse(atlas, new URLSearchParams(query));

  it("come with a tag and for a day, or with what is wrong", async () => {
    const right = answered(
      `of=${split.version}&places=0.1.1.x.-3.99999999&entries=2&ids=__proto__.nowhere&articles=constructor`,
    );
    expect([right.status, right.headers.get("cache-control")]).toEqual([200, "public, max-age=86400"]);
    expect(right.headers.get("etag")).toMatch(/^W\/"/);
    const words = (await right.json()) as Words;
    expect(Object.keys(words.places)).toEqual(["0", "1"]);
    expect(Object.keys(words.entries)).toEqual(["2"]);
    expect(words.articles).toEqual({});
    expect(answered("of=other&places=1").status).toBe(404);
    expect(answered("").status).toBe(404);
    for (const name of ["places", "entries", "ids", "articles"])
      expect(answered(`of=${split.version}&${name}=${"1.".repeat(300)}`).status, name).toBe(400);
  });

  it("fit their requests, whose addresses are short, and the same whichever way they were asked", () => {
    const places = Array.from({ length: 450 }, (_, index) => 90_000 + index);
    const ids = Array.from({ length: 150 }, (_, index) => `${"a-long-name-of-a-place-".repeat(2)}${index}`);
    const addresses = wordsAddresses({ places, entries: [], ids, articles: [] }, "v");
    expect(addresses).toHaveLength(Math.ceil(450 / mostAsked.places));
    for (const address of addresses) expect(address.length).toBeLessThan(8000);
    expect(wordsAddresses({ places: places.toReversed(), entries: [], ids, articles: [] }, "v")).toEqual(addresses);
    expect(wordsAddresses(noneAsked, "v")).toEqual([]);
    const asked = addresses.flatMap(
      (address) => new URLSearchParams(address.split("?")[1]).get("places")?.split(".") ?? [],
    );
    expect(asked.map(Number).toSorted((a, b) => a - b)).toEqual(places);
  });
});
