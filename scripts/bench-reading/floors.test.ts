import { describe, expect, it } from "vitest";
import { loadAtlas } from "../../lib/content/load.ts";
import { readTexts } from "./read-labelled.ts";
import type { shares } from "./results.ts";
import type { Measure } from "./scoring.ts";
import { precision, recall, type Tally, together } from "./span-tally.ts";

const results = readTexts(loadAtlas());

type Floors = { [M in Measure]: M extends (typeof shares)[number] ? number : [precise: number, found: number] };

/**
 * Least precision and recall over the labelled texts, of a share how much of it, a little under what bench/reading.md says. What was asked for is no lower:
 * all stated dates right, nine in ten temporal phrases resolved, all known places at a precision of nine in ten.
 */
const floors: Floors = {
  sentences: [0.98, 0.98],
  furniture: [0.97, 0.97],
  dates: [0.97, 0.97],
  resolved: 0.97,
  stated: 1,
  places: [0.98, 1],
  people: [0.98, 0.98],
  meetings: [0.97, 0.9],
  "other told": 0.87,
  duplicates: [0.95, 0.77],
  "unknown names": 0.9,
};

/** The same of the texts that were held out: what a text that nobody has seen may expect. */
const floorsUnseen: Partial<Floors> = {
  sentences: [0.97, 0.97],
  furniture: [0.97, 0.97],
  dates: [0.81, 0.81],
  resolved: 0.95,
  stated: 1,
  places: [0.94, 0.94],
  people: [0.96, 0.94],
  meetings: [0.85, 0.57],
  duplicates: [0.86, 0.54],
};

interface Floor {
  measure: Measure;
  /** undefined of a share. */
  precise: number | undefined;
  found: number;
}

function floorsOf(given: Partial<Floors>): Floor[] {
  return Object.entries(given).map(([name, least]) => {
    const [precise, found] = Array.isArray(least) ? least : [undefined, least];
    return { measure: name as Measure, precise, found };
  });
}

function tallyOf(measure: Measure, heldOut: boolean): Tally {
  const asked = results.filter(({ labelled }) => labelled.heldOut === heldOut);
  return together(asked.map(({ score }) => score[measure]));
}

describe("the labelled texts are read as well as they were", () => {
  for (const { measure, precise, found } of floorsOf(floors))
    it(measure, () => {
      const all = tallyOf(measure, false);
      expect(all.wanted, "labels that ask for it").toBeGreaterThan(0);
      if (precise !== undefined) expect(precision(all), all.extra.join("\n")).toBeGreaterThanOrEqual(precise);
      expect(recall(all), all.missed.join("\n")).toBeGreaterThanOrEqual(found);
    });
});

// No word of what is missed: whoever changes a rule does not look at it.
describe("the texts that were held out are read as well as they were", () => {
  for (const { measure, precise, found } of floorsOf(floorsUnseen))
    it(measure, () => {
      const all = tallyOf(measure, true);
      expect(all.wanted).toBeGreaterThan(0);
      if (precise !== undefined) expect(precision(all)).toBeGreaterThanOrEqual(precise);
      expect(recall(all)).toBeGreaterThanOrEqual(found);
    });
});
