/** Measures the content that ATLAS_CONTENT names, in a process that has done nothing else, and writes what it found as JSON. */
import { gzipSync } from "node:zlib";
import { loadAtlas } from "../../lib/content/load.ts";
import { atlasIndex } from "../../lib/search/atlas-index.ts";
import { find } from "../../lib/search/find.ts";
import { drawImage, imageOf } from "../../lib/view/draw-view.ts";
import { mapData } from "../../lib/view/map-data.ts";
import { listView } from "../../lib/view/page-view.ts";
import type { Measured } from "./seams.ts";

/** As readers type: a name, one of several words, a wrong letter, another script, a date, a sentence, nothing of ours. */
const queries = [
  "tbilisi",
  "ilham aliyev",
  "brusels",
  "Ереван",
  "may 2022",
  "talks in moscow about the border",
  "xyzzy",
];

function timed<Result>(work: () => Result): [result: Result, milliseconds: number] {
  const begun = performance.now();
  const result = work();
  return [result, performance.now() - begun];
}

function slowest(work: (query: string) => unknown): number {
  // The first of each is slower, and no other is like it.
  for (const query of queries) work(query);
  const times = Array.from({ length: 20 }, () => queries.map((query) => timed(() => work(query))[1])).flat();
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

const [atlas, load] = timed(loadAtlas);
const memory = process.memoryUsage().rss / 2 ** 20;
const [index, making] = timed(() => atlasIndex(atlas));
const search = slowest((query) => find(index, query));
const [data, points] = timed(() => mapData(atlas));
const view = listView(atlas, "All places", atlas.entries);
drawImage(atlas, imageOf(atlas, view, "wide"));
const [, drawing] = timed(() => drawImage(atlas, imageOf(atlas, view, "wide")));
const pointsSent = gzipSync(JSON.stringify(data)).length / 1000;
const values = { load, memory, index: making, search, points, pointsSent, drawing };
process.stdout.write(JSON.stringify({ entries: atlas.entries.length, values } satisfies Measured));
