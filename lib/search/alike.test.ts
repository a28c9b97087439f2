import { describe, expect, it } from "vitest";
import { share } from "../atlas/names/nearest.ts";
import { loadAtlas } from "../content/load.ts";
import { shareFrom } from "./alike.ts";
import { searchDocuments } from "./documents.ts";
import { terms } from "./folded-words.ts";
import { nearestTitles } from "./nearest-titles.ts";
import { searchIndex } from "./search-index.ts";

const index = searchIndex(searchDocuments(loadAtlas()));
const named = index.documents.filter(({ group }) => group === "place" || group === "person");
const texts = named
  .flatMap(({ title, names = [] }) => [title, ...names.map(({ text }) => text)])
  .map((text) => terms(text).join(" "));
const some = texts.filter((_, at) => at % 7 === 0);

describe("the share of letters that are right, from so many", () => {
  it.each([0, 0.3, 0.5, 0.8, 1])("is the share where it is at least %d, and else nothing", (least) => {
    for (const one of some.slice(0, 120)) {
      for (const other of some) {
        const right = share(one, other);
        const known = shareFrom(least, one, other);
        if (right >= least) expect(known, `${one} ${other}`).toBe(right);
        else expect(known, `${one} ${other}`).toBe(0);
      }
    }
  });
});

/** The same as plainly as it can be said. */
function plainly(query: string): number[] {
  const asked = terms(query).join(" ");
  const scores = named.map(({ title, names = [] }) => {
    const known = [...title.split(/ \/ | /), ...names.map(({ text }) => text)];
    return Math.max(...known.map((text) => share(asked, terms(text).join(" "))));
  });
  return scores
    .filter((score) => score >= 0.5)
    .toSorted((a, b) => b - a)
    .slice(0, 3);
}

it("the nearest names are those that are most alike of all, whatever is passed over", () => {
  const misspelt = some.map((text) => `${text.slice(1, 4)}x${text.slice(5)}`);
  for (const query of [...misspelt, "qqqqqqqq", "Rambolette", "x".repeat(90)]) {
    const asked = terms(query).join(" ");
    const scores = nearestTitles(index, query).map(({ title, names = [] }) => {
      const known = [...title.split(/ \/ | /), ...names.map(({ text }) => text)];
      return Math.max(...known.map((text) => share(asked, terms(text).join(" "))));
    });
    expect(scores, query).toEqual(plainly(query));
  }
});
