import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import type { Article } from "../../lib/atlas/atlas.ts";
import { loadAtlas } from "../../lib/content/load.ts";
import type { Reading } from "../../lib/reading/findings.ts";
import { excerptsProposed, labelledArticle, placedLabels } from "./article-labels.ts";
import { labelsFolder } from "./labelled-text.ts";
import { addLabel, addTold, noLabels } from "./labels.ts";

const text = "Menu\n\nTalks held\n\nThey met in Paris. Paris was cold.\n\nThey parted in Paris.\n\nShare this";

const excerpt = { id: "cold", exact: "was cold", prefix: "Paris ", suffix: ".", paragraph: 1, article: "sample" };
const article = {
  id: "sample",
  language: "en",
  source: { sha256: "", headline: 2, standfirst: null, body: [3, 4] },
  excerpts: [excerpt, { ...excerpt, id: "parted", exact: "They parted", prefix: "", suffix: " in" }],
} as unknown as Article;

const given = {
  published: "2013-01-29",
  labels: [
    [1, "Paris", "place paris", 2],
    [2, "Paris", "place paris"],
  ] as [number, string, string, number?][],
  told: [[1, "met", "meeting happened 2013-01-28-paris"]] as [number, string, string][],
};

it("finds the words of a label in their paragraph, a later occurrence where one is asked for", () => {
  const { places } = placedLabels(article, text, given, []);
  expect(places.map(({ start }) => start)).toEqual([text.indexOf("Paris was"), text.lastIndexOf("Paris")]);
});

it("takes what is outside of the article for furniture, and entries on it for right", () => {
  const { furniture, entries } = placedLabels(article, text, given, ["2012-10-27-paris"]);
  expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual(["Menu", "Share this"]);
  expect(entries).toEqual([
    { id: "2013-01-28-paris", optional: false },
    { id: "2012-10-27-paris", optional: true },
  ]);
});

it("throws where the words of a label do not stand in its paragraph", () => {
  const wrong = { ...given, labels: [[2, "Paris", "place paris", 2]] as [number, string, string, number][] };
  expect(() => placedLabels(article, text, wrong, [])).toThrow("“Paris” does not stand in 2");
});

it("counts an excerpt whose sentence is proposed", () => {
  const start = text.indexOf("Paris was cold.");
  const sentences = [{ start, end: start + 15, block: 2, quoted: false }];
  const reading = { sentences, excerpts: [{ sentence: 0 }] } as unknown as Reading;
  expect(excerptsProposed(article, text, reading)).toMatchObject({ right: 1, wanted: 2, missed: ["excerpt parted"] });
});

const atlas = loadAtlas();

it("is told when an article's text is not at hand", () => {
  const folders = { articles: path.join(labelsFolder, "nowhere"), labels: path.join(labelsFolder, "articles") };
  expect(atlas.articles.map((one) => labelledArticle(atlas, one, folders))).toEqual(
    atlas.articles.map(() => undefined),
  );
});

it("has labels of every article of the atlas that say something, of places and entries that there are", () => {
  for (const { id } of atlas.articles) {
    const labels = noLabels();
    const file = JSON.parse(readFileSync(path.join(labelsFolder, "articles", `${id}.json`), "utf8")) as typeof given;
    for (const [, , label] of file.labels) addLabel(labels, label, { start: 0, end: 1 });
    for (const [, , label] of file.told) addTold(labels, label, { start: 0, end: 1 });
    expect(labels.dates.length, id).toBeGreaterThan(5);
    expect(labels.places.filter(({ place }) => !atlas.place(`${place}`))).toEqual([]);
    expect(labels.entries.filter((one) => !atlas.entry(one.id))).toEqual([]);
  }
});
