import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../../../scripts/fuzz/random.ts";
import { run as synthesise } from "../../../scripts/synthesise.ts";
import { type EntryKind, entryKinds } from "../../atlas/kinds.ts";
import { loadAtlas, readAtlas } from "../../content/load.ts";
import { clustered, type ShownMarker } from "../clusters.ts";
import { mapData } from "../map-data.ts";
import type { Marker, MarkerEntry } from "../marker.ts";
import { dominantKind } from "../marker-kind.ts";
import { markerLabel } from "../marker-name.ts";
import { mapAnswer, mostAtOnce, nearAnswer, wordsAnswer } from "./map-answer.ts";
import { mapDataOf, type Points } from "./map-data-of.ts";
import { mapWordsResponse } from "./map-words-response.ts";
import { toColumns } from "./point-columns.ts";
import { toRows } from "./point-rows.ts";
import { mostAsked, type Words, withMore, wordsAddresses } from "./point-words.ts";
import { inSight, isNoWish, listedMembers, reworded, wishOf } from "./wish.ts";

/** In bytes, by gzip. */
const most = 40_000;
const zipped = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;

const atlas = loadAtlas();
const data = mapData(atlas);
const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

const idOf = ({ path }: MarkerEntry) => path.slice(path.lastIndexOf("/") + 1);
const wordsFor = (markers: Marker[], unplaced: MarkerEntry[]): Words => ({
  places: Object.fromEntries(
    markers.map(({ number, place, label, langs, labels = {} }) => [number, { id: place, label, langs, labels }]),
  ),
  entries: Object.fromEntries(
    [...unplaced, ...markers.flatMap(({ entries }) => entries)].map((entry) => [
      entry.number,
      [idOf(entry), entry.title, entry.date],
    ]),
  ),
  articles: {},
});

const paths: Record<EntryKind, string> = { meeting: "/meetings", deployment: "/deployments", event: "/events" };

/** Markers with entries of every sort, at one place, at several, at none, some of them without a beginning. */
function randomPoints(seed: number, places: number, count: number) {
  const random = randomFrom(seed);
  const at: MarkerEntry[][] = Array.from({ length: places }, () => []);
  const unplaced: MarkerEntry[] = [];
  for (let number = 0; number < count; number++) {
    const kind = random.one(entryKinds);
    const rows = [...new Set(Array.from({ length: random.below(4) }, () => random.below(places)))];
    const start = random.below(30) === 0 ? Number.NEGATIVE_INFINITY : (random.below(20_000) - 2000) * 86_400_000;
    const meeting =
      kind === "meeting" ? { level: random.one(["leaders", "other"]), mediator: random.one(["eu", "us"]) } : {};
    const entry: MarkerEntry = {
      number,
      kind,
      title: `Entry ${number}`,
      date: `day ${number}`,
      path: `${paths[kind]}/e-${number}`,
      facets: {
        start,
        ...(kind === "deployment" && { end: number * 1e9 }),
        kind,
        ...meeting,
        places: rows.map((row) => `p-${row}`),
        articles: random.below(3) === 0 ? [`a-${random.below(5)}`] : [],
      },
    };
    if (rows.length === 0) unplaced.push(entry);
    for (const row of rows) at[row]?.push(entry);
  }
  const markers = at.flatMap((entries, row): Omit<Marker, "number">[] => {
    if (entries.length === 0) return [];
    const label = random.below(5) === 0 ? `Place ${row} / Other ${row}` : `Place ${row}`;
    const point: [number, number] = [random.below(3600) / 10 - 180, random.below(1600) / 10 - 80];
    const turn = random.below(9) === 0 ? { turn: random.below(90), maxZoom: 7 } : {};
    const geonames = random.below(2) ? random.below(9e6) + 1 : null;
    const minZoom = random.one([0, 0, 5, 6]);
    return [
      {
        place: `p-${row}`,
        label,
        langs: "en",
        labels: {},
        point,
        kind: dominantKind(entries),
        entries,
        geonames,
        minZoom,
        ...turn,
      },
    ];
  });
  return { markers: markers.map((marker, number) => ({ number, ...marker })), unplaced };
}

describe("points in columns", () => {
  it("are the points of the atlas again, with the words that come along", () => {
    const answer = sent(mapAnswer(atlas));
    expect(answer.whole).toBe(true);
    expect(atlas.entries.length).toBeLessThanOrEqual(mostAtOnce);
    expect(mapDataOf({ answer, near: null, words: answer.words })).toEqual(data);
  });

  it("are those of any atlas again", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const { markers, unplaced } = randomPoints(seed, 1 + seed * 9, seed * 40);
      const columns = sent(toColumns(markers, unplaced, true));
      expect(toRows([columns], sent(wordsFor(markers, unplaced)))).toEqual({ markers, unplaced });
    }
  });

  it("have no name of a place, no title, no date in words and no id", () => {
    const written = JSON.stringify([mapAnswer(atlas, false).points, nearAnswer(atlas).points]);
    expect(written.replaceAll(/"(?:[a-zA-Z]+)":/g, "")).not.toMatch(/[A-Z][a-z]+ |[a-z]+-[a-z]+-\d/);
    const other = wordsFor(data.markers, data.unplaced);
    for (const { label, id } of Object.values(other.places)) {
      expect(written).not.toContain(`"${label}"`);
      expect(written).not.toContain(`"${id}"`);
    }
    for (const [, title] of Object.values(other.entries)) expect(written).not.toContain(title);
  });

  it("take as many bytes of one view at 10,000 entries as they may, reckoned from a fifth of them", {
    timeout: 60_000,
  }, () => {
    const out = mkdtempSync(path.join(tmpdir(), "points-"));
    try {
      expect(synthesise(["--entries", "2000", "--out", out, "--seed", "1"]).exitCode).toBe(0);
      const many = readAtlas(out);
      const answer = mapAnswer(many);
      expect(answer.whole).toBe(false);
      // At 10,000 they are 39.9 kB, and what shows from close by 29.5 kB: the more there are, the less each takes.
      expect(zipped(answer.points) * 4.1).toBeLessThan(most);
      expect(zipped(nearAnswer(many).points) * 5).toBeLessThan(most);
      const { points: _points, ...rest } = answer;
      expect(zipped(rest)).toBeLessThan(9_200);
    } finally {
      rmSync(out, { recursive: true });
    }
    expect(zipped(mapAnswer(atlas))).toBeLessThan(25_000);
  });
});

const noWords: Words = { places: {}, entries: {}, articles: {} };
const split = mapAnswer(atlas, false);
const near = nearAnswer(atlas);
const noneAsked = { places: [], entries: [], ids: [], articles: [] };

describe("points in two parts, without words", () => {
  it("are all points, and with all words all that the atlas has", () => {
    const words = wordsFor(data.markers, data.unplaced);
    const joined = mapDataOf({ answer: sent(split), near: sent(near), words });
    const plain = (entry: MarkerEntry) => ({
      ...entry,
      facets: { ...entry.facets, places: entry.facets.places.toSorted(), articles: [] },
    });
    const bare = (marker: Marker) => ({ ...marker, entries: marker.entries.map(plain) });
    expect(joined.markers.map(bare)).toEqual(data.markers.map(bare));
    expect(joined.unplaced.map(plain)).toEqual(data.unplaced.map(plain));
  });

  it("cluster as those of the whole do, before a word of theirs has come, at every zoom at which they show", () => {
    const farOnly = mapDataOf({ answer: split, near: null, words: split.words }).markers;
    const both = mapDataOf({ answer: split, near, words: split.words }).markers;
    const said = ({ number, members = [], kind, entries, heads }: ShownMarker) =>
      JSON.stringify([
        number,
        members.map((member) => member.number),
        kind,
        entries.map((entry) => entry.number),
        heads,
      ]);
    for (const variant of ["wide", "narrow"] as const)
      for (const zoom of [2, 3, 4.25, 5.5, 6.5, 7.5, 9]) {
        const whole = clustered(data.markers, [], { zoom, variant }).map(said);
        expect(clustered(both, [], { zoom, variant }).map(said), `${zoom} ${variant}`).toEqual(whole);
        if (zoom < 5.5) {
          const numbers = new Set(farOnly.map(({ number }) => number));
          const shown = clustered(data.markers, [], { zoom, variant }).filter(({ number }) => numbers.has(number));
          expect(clustered(farOnly, [], { zoom, variant }).map(said)).toEqual(shown.map(said));
        }
      }
    expect(farOnly.length).toBeLessThan(data.markers.length);
  });

  it("claim no name: what has no words has no label", () => {
    const { markers } = mapDataOf({ answer: split, near, words: split.words });
    const wordless = markers.filter((marker) => marker.wordless);
    expect(wordless.length).toBeGreaterThan(50);
    for (const marker of wordless) expect(markerLabel(marker)).toBe("");
    for (const marker of markers.filter(({ role, turn }) => role !== undefined || turn !== undefined))
      expect(marker.label).toBe(data.markers[marker.number]?.label);
  });
});

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

describe("what a view wishes", () => {
  const camera = { zoom: 3, center: [23.4, 46.4] as [number, number] };
  const view = { camera, selected: [], arcsTo: [] };
  const shown = (points: Points, over: Partial<Parameters<typeof wishOf>[1]> = {}) => {
    const closeness = over.closeness ?? { zoom: 3, variant: "wide" as const };
    const { markers } = mapDataOf(points);
    const clusters = clustered(markers, [], closeness);
    return wishOf(points, { markers: clusters, view, closeness, opened: null, asked: {}, sought: new Set(), ...over });
  };
  const bare: Points = { answer: split, near: null, words: split.words };

  it("is nothing of an atlas that came whole", () => {
    const answer = mapAnswer(atlas);
    expect(isNoWish(shown({ answer, near: null, words: answer.words }))).toBe(true);
  });

  it("is told once, and then there is no more", () => {
    const wish = shown(bare);
    expect(wish.places.length).toBeGreaterThan(20);
    expect(wish.near).toBe(false);
    const words = withMore(bare.words, wordsAnswer(atlas, split.version, wish) ?? noWords);
    expect(isNoWish(shown({ ...bare, words }))).toBe(true);
  });

  it("is for what shows from close by once the reader comes close, or the page names one of them", () => {
    expect(shown(bare, { closeness: { zoom: 6, variant: "wide" } }).near).toBe(true);
    expect(shown(bare, { closeness: { zoom: 6, variant: "narrow" } }).near).toBe(false);
    const close = data.markers.find(({ minZoom }) => minZoom === 6);
    const named = { ...view, selected: [close?.place ?? ""] };
    expect(shown(bare, { view: named }).ids).toEqual([close?.place]);
    const words = withMore(
      bare.words,
      wordsAnswer(atlas, split.version, { ...noneAsked, ids: named.selected }) ?? noWords,
    );
    const wish = shown({ ...bare, words }, { view: named });
    expect([wish.near, wish.ids]).toEqual([true, []]);
  });

  it("asks for nothing twice that is not there", () => {
    const asked = { place: "nowhere", article: "nothing" };
    expect(shown(bare, { asked })).toMatchObject({ ids: ["nowhere"], articles: ["nothing"] });
    expect(shown(bare, { asked, sought: new Set(["nowhere", "nothing"]) })).toMatchObject({ ids: [], articles: [] });
  });

  it("is for the list of an opened marker, which then has the words that came", () => {
    const { markers } = mapDataOf({ ...bare, near });
    const [opened] = clustered(markers, [], { zoom: 2, variant: "narrow" }).toSorted(
      (a, b) => (b.members?.length ?? 0) - (a.members?.length ?? 0),
    );
    if (!opened?.members) throw new Error("the atlas has no cluster");
    expect(listedMembers(opened).coming).toBe(opened.members?.reduce((sum, { entries }) => sum + entries.length, 0));
    const wish = shown({ ...bare, near }, { opened });
    const words = withMore(bare.words, wordsAnswer(atlas, split.version, wish) ?? noWords);
    const come = reworded(opened, mapDataOf({ ...bare, near, words }).markers, undefined);
    const { members, coming, more } = listedMembers(come);
    expect([coming, more]).toEqual([0, 0]);
    expect(members.map(({ place }) => place.label)).toEqual(
      opened.members?.map(({ number }) => data.markers[number]?.label),
    );
    expect(members.flatMap(({ entries }) => entries.map(({ title }) => title))).toEqual(
      opened.members?.flatMap(({ number }) => data.markers[number]?.entries.map(({ title }) => title) ?? []),
    );
  });

  it("is for a list whose places then have their names in the language of the map", () => {
    const { markers } = mapDataOf({ ...bare, near });
    const other = data.markers.find(({ labels }) => labels?.hy);
    const opened = markers.find(({ number }) => number === other?.number);
    if (!other || !opened?.wordless) throw new Error("no place without words has an Armenian name");
    const words = withMore(
      bare.words,
      wordsAnswer(atlas, split.version, { ...noneAsked, places: [other.number] }) ?? noWords,
    );
    const cluster: ShownMarker = { ...opened, members: [opened] } as ShownMarker;
    const come = reworded(cluster, mapDataOf({ ...bare, near, words }).markers, "hy");
    expect([come, ...(come.members ?? [])].map(({ label, langs }) => ({ label, langs }))).toEqual([
      other.labels?.hy,
      other.labels?.hy,
    ]);
  });

  it("leaves few markers to be linked of many, and all of few", () => {
    expect(inSight(data.markers, camera)).toBe(data.markers);
    const many = Array.from({ length: 900 }, (_, index) => ({ point: [index / 10, 46] as [number, number] }));
    const seen = inSight(many, { zoom: 6, center: [45, 46] });
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.length).toBeLessThan(600);
  });
});
