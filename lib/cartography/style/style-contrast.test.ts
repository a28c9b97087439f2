import { describe, expect, it } from "vitest";
import { entryKinds, kinds } from "../../atlas/kinds.ts";
import { contrast } from "../../design/testing/contrast.ts";
import { type Token, themes, tokens } from "../../design/tokens.ts";

const ground: Token[] = [
  "land",
  "landNeighbour",
  "landFocus",
  "relief0",
  "relief1",
  "relief2",
  "relief3",
  "relief4",
  "relief5",
  "relief6",
  "relief7",
];
const ofKinds = entryKinds.map((kind) => kinds[kind].colour);
const graphics: Token[] = [
  ...ofKinds,
  "lineOfContact",
  "zone",
  "ceasefireLine",
  "corridor",
  "corridorLater",
  "boundary",
  "oblast",
];
const labels: Token[] = ["placeLabel", "stateLabel", "regionLabel", "districts", "arc"];

for (const theme of themes) {
  const colours = tokens[theme];
  describe(`the ${theme} theme`, () => {
    for (const token of graphics) {
      it(`sets ${token} off from land of every height (3:1)`, () => {
        for (const below of ground) expect(contrast(colours[token], colours[below]), below).toBeGreaterThanOrEqual(3);
      });
    }

    for (const token of labels) {
      it(`sets ${token} off from its halo (4.5:1)`, () => {
        expect(contrast(colours[token], colours.labelHalo)).toBeGreaterThanOrEqual(4.5);
      });
    }

    it("sets the names of waters off from the water and from their halo (4.5:1)", () => {
      for (const below of ["sea", "lake", "labelHalo"] as const) {
        expect(contrast(colours.waterLabel, colours[below]), below).toBeGreaterThanOrEqual(4.5);
      }
    });

    it("sets the number off from its marker (4.5:1)", () => {
      for (const kind of ofKinds) {
        expect(contrast(colours.onKind, colours[kind]), kind).toBeGreaterThanOrEqual(4.5);
      }
    });
  });
}
