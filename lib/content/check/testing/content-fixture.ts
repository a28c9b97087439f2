/** A small, sound content folder of invented things, for tests to break. Label of a file → its JSON. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { otherLanguages } from "../../../words/languages.ts";
import type { ContentFolder } from "../../files.ts";
import { decisions } from "./decisions-fixture.ts";

export type Fixture = Record<string, unknown>;

const reference = { publisher: "harbour-office", url: "https://example.org/harbour" };

const excerpt = (id: string, exact: string, paragraph: number) => ({ id, exact, prefix: "", suffix: "", paragraph });

const article = (id: string, excerpts: object[]) => ({
  $schema: "../schema/article.json",
  id,
  modified: "2004-03-02",
  title: `The ${id} report`,
  publisher: null,
  wire: null,
  published: "2003-05-01",
  language: "en",
  translatedFrom: null,
  url: "https://example.org/report",
  note: "Invented.",
  about: "Two neighbours talk.",
  source: { sha256: "ab".repeat(32), headline: 1, standfirst: null, body: [3, 6] },
  excerpts,
});

/** The JSON of an event. */
export const event = (id: string, more: object = {}) => ({
  $schema: "../schema/entry.json",
  kind: "event",
  topic: "diplomacy",
  id,
  modified: "2004-03-01",
  title: `The ${id}`,
  date: "2001",
  places: ["alden"],
  summary: ["Something happened."],
  references: [reference],
  ...more,
});

const disagreement = {
  about: "Who spoke first",
  accounts: [
    { says: "One side did.", source: { excerpt: "alpha-first" } },
    { says: "The other did.", source: { reference } },
  ],
};

const site = (id: string) => ({
  id,
  title: id,
  role: "post",
  date: "2002",
  place: "delta",
  note: "A post.",
  references: [reference],
});

const deployment = {
  ...event("watch", { kind: "deployment", layers: ["zone"] }),
  topic: undefined,
  force: { name: "Watchers", size: "twelve", task: "to watch" },
  geometry: ["zone"],
  note: "They watched.",
  sites: [site("north-post"), site("south-post")],
};

/** A meeting at which nobody travelled. */
const call = {
  ...event("call", { kind: "meeting", places: [], remote: "video" }),
  topic: undefined,
  level: "other",
  participants: ["Ada Alder", "Ben Brook", "Cy Cedar"].map((name) => ({ name, side: "other" })),
  mediator: "other",
  format: "By video",
  venue: null,
  outcome: "They spoke.",
};

const place = (id: string, country: string, point: number[], ...names: object[]) => ({
  id,
  kind: "town",
  point,
  precision: "city",
  names: names.length > 0 ? names : [{ text: id, lang: "en" }],
  country,
  source: "Invented",
});

const pair = (one: string, other: string) => [
  { text: one, lang: "en", usedBy: "one side" },
  { text: other, lang: "en", usedBy: "the other side" },
];

const layer = (id: string, more: object = {}) => ({
  id,
  title: id,
  legend: "An area.",
  file: "zone.geojson",
  group: "ground",
  status: "schematic",
  valid: "2001/2003",
  source: "Invented",
  licence: "CC0",
  accuracy: "None",
  areaKm2: null,
  shown: true,
  follows: "reader",
  switchable: true,
  listedIn: "lines",
  ...more,
});

const stop = (title: string, more: object = {}) => ({
  title,
  text: ["They walked on."],
  camera: { center: [44.5, 40.2], zoom: 7 },
  entry: "talks",
  ...more,
});

const tour = (id: string, stops: object[]) => ({
  $schema: "../schema/tour.json",
  id,
  modified: "2004-02-15",
  title: `The ${id}`,
  intro: "Come along.",
  stops,
});

/** The name of somebody in a language, from a page or by rule. */
const nameIn = (language: string, name: string, isSourced: boolean) => ({
  text: `${name} in ${language}`,
  ...(isSourced ? { source: { name: "The gazette", url: "https://example.org/gazette" } } : { rule: true }),
});

const publisher = (id: string, kind: string, rank: number, more: object = {}) => {
  return { id, name: `The ${id}`, kind, country: "GE", voice: "other", rank, ...more };
};

const square = [
  [44, 40],
  [45, 40],
  [45, 41],
  [44, 41],
  [44, 40],
];
const geojson = (ring: number[][]) => ({
  type: "FeatureCollection",
  features: [{ type: "Feature", properties: { part: "all" }, geometry: { type: "Polygon", coordinates: [ring] } }],
});

export function soundFixture(): Fixture {
  const measured = { measured: 9402, published: "9000-9500", tolerance: 0.01 };
  const fixture = {
    "content/atlas.json": decisions,
    "content/articles/alpha.json": article("alpha", [
      { ...excerpt("alpha-first", "They met at the brok", 1), sic: [{ written: "brok", means: "brook" }] },
      excerpt("alpha-second", "and agreed on little", 2),
      excerpt("alpha-third", "Mr. A. Alder, of the U.S. Office, was there", 3),
      excerpt("alpha-fourth", "nobody left early", 4),
    ]),
    "content/articles/gamma.json": article("gamma", []),
    "content/entries/talks.json": event("talks", {
      excerpts: ["alpha-first", "alpha-second", "alpha-third", "alpha-fourth"],
      citations: [
        { article: "alpha", paragraph: 1, says: "They met." },
        { article: "alpha", paragraph: 2, says: "They agreed." },
      ],
      disagreements: [disagreement, disagreement],
    }),
    "content/entries/watch.json": deployment,
    "content/entries/picket.json": { ...deployment, id: "picket", sites: [] },
    "content/entries/pact.json": event("pact", { excerpts: ["alpha-first", "alpha-fourth"] }),
    "content/entries/vow.json": event("vow"),
    "content/entries/truce.json": event("truce"),
    "content/entries/market.json": event("market"),
    "content/entries/flood.json": event("flood"),
    "content/entries/sketch.json": event("sketch", { draft: true }),
    "content/entries/call.json": call,
    "content/entries/ring.json": { ...call, id: "ring", title: "The ring", remote: "telephone" },
    "content/tours/walk.json": tour("walk", [
      stop("Start", { on: "2001" }),
      stop("Excerpt", { excerpt: "alpha-first", selected: ["alden"], layers: ["zone"] }),
      stop("Entry"),
      stop("Dated", { on: "2002", layers: ["zone"] }),
      stop("End"),
    ]),
    "content/tours/stroll.json": tour("stroll", [stop("Out"), stop("Home")]),
    "content/places.json": {
      $schema: "./schema/places.json",
      modified: "2004-02-01",
      places: [
        place("alden", "FR", [2.3, 48.8]),
        place("brook", "AZ", [49.9, 40.4]),
        place("castle-schloss", "GE", [44.8, 41.7], ...pair("Castle", "Schloss")),
        place("delta", "AM", [44.5, 40.2]),
        place("easton", "AM", [44.5, 40.2]),
        place("ford", "AZ", [49.9, 40.4], { text: "Ford", lang: "en" }, { text: "Furt", lang: "de" }),
        place("glen-hollow", "GE", [44.8, 41.7], ...pair("Hollow", "Glen")),
        place("haven", "AM", [43.84, 40.79]),
      ],
    },
    "content/layers.json": {
      $schema: "./schema/layers.json",
      modified: "2004-01-01",
      groups: [
        { id: "lines", title: "Lines" },
        { id: "land", title: "Land" },
      ],
      layers: [
        layer("zone", { areaKm2: measured }),
        layer("part", { where: { part: "all" } }),
        layer("copy", { areaKm2: measured }),
        layer("ground", { listedIn: "land" }),
      ],
    },
    "content/publishers.json": {
      $schema: "./schema/publishers.json",
      modified: "2004-02-20",
      publishers: [
        publisher("harbour-office", "newsroom", 2),
        publisher("town-hall", "official", 1),
        publisher("echo", "community-copy", 4),
        publisher("gazette", "newsroom", 3),
        publisher("herald", "agency", 2),
      ],
    },
    "content/spellings.json": {
      $schema: "./schema/spellings.json",
      spellings: ["alden", "delta"].map((id) => ({
        place: id,
        names: [{ text: `${id} in Turkish`, lang: "tr" }],
        source: "test",
      })),
    },
    "content/people.json": {
      $schema: "./schema/people.json",
      people: ["Ada Alder", "Ben Brook", "Cy Cedar"].map((name, index) => ({
        name,
        names: Object.fromEntries(otherLanguages.map((language) => [language, nameIn(language, name, index === 1)])),
      })),
    },
    "content/redirects.json": {
      $schema: "./schema/redirects.json",
      redirects: ["alder", "birch", "cedar", "elm", "fir"].map((tree) => ({
        from: `/places/${tree}`,
        to: "/places/alden",
      })),
    },
    "content/changes.json": {
      $schema: "./schema/changes.json",
      changes: ["events/pact", "events/truce"].map((entry) => ({
        date: "2004-03-01",
        entry,
        said: "Nobody came.",
        says: "Two came.",
        why: "A list of guests was found.",
        source: null,
      })),
    },
    "public/geo/zone.geojson": geojson(square),
    "public/geo/ring.geojson": geojson(square),
  };
  // not structuredClone: it would keep what two entries share shared, and a fault would show up in both
  return JSON.parse(JSON.stringify(fixture)) as Fixture;
}

/** Writes the fixture to a new temporary folder; a text is written as it is, anything else as JSON. */
export function writeFixture(fixture: Fixture): ContentFolder {
  const root = mkdtempSync(path.join(tmpdir(), "content-"));
  for (const [label, content] of Object.entries(fixture)) {
    mkdirSync(path.dirname(path.join(root, label)), { recursive: true });
    writeFileSync(path.join(root, label), typeof content === "string" ? content : JSON.stringify(content));
  }
  return { contentDir: path.join(root, "content"), geoDir: path.join(root, "public", "geo") };
}
