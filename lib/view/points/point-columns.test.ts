import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../../../scripts/fuzz/random.ts";
import { run as synthesise } from "../../../scripts/synthesise.ts";
import { type EntryKind, entryKinds } from "../../atlas/kinds.ts";
import { readAtlas } from "../../content/load.ts";
import type { Marker, MarkerEntry } from "../marker.ts";
import { dominantKind } from "../marker-kind.ts";
import { mapAnswer, mostAtOnce, nearAnswer } from "./map-answer.ts";
import { mapDataOf } from "./map-data-of.ts";
import { toColumns } from "./point-columns.ts";
import { toRows } from "./point-rows.ts";
import { atlas, data, sent, wordsFor } from "./testing/parted-points.ts";

/** In bytes, by gzip. */
const most = 40_000;
const zipped = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;

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
