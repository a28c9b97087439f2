import { describe, expect, it } from "vitest";
import { contrast } from "./testing/contrast.ts";
import { type Token, themes, tokens } from "./tokens.ts";

const grounds: Token[] = ["paper", "paperRaised", "paperSunken"];
const texts: Token[] = ["ink", "inkSoft", "inkFaint", "link", "meeting", "deployment", "event", "warning"];
/** Text over the marked words of a quotation. */
const markedTexts: Token[] = ["ink", "inkSoft"];

for (const theme of themes) {
  const colours = tokens[theme];
  describe(`the ${theme} theme`, () => {
    for (const text of texts) {
      it(`sets ${text} off from every ground of text (4.5:1)`, () => {
        for (const ground of grounds) {
          expect(contrast(colours[text], colours[ground]), ground).toBeGreaterThanOrEqual(4.5);
        }
      });
    }

    it("sets text off from the marked words of a quotation (4.5:1)", () => {
      for (const text of markedTexts) {
        expect(contrast(colours[text], colours.mark), text).toBeGreaterThanOrEqual(4.5);
      }
    });

    it("sets the ring of the focus off from text's grounds and from the map (3:1)", () => {
      for (const ground of [...grounds, "land", "landFocus", "sea", "relief0", "relief7"] as const) {
        expect(contrast(colours.focus, colours[ground]), ground).toBeGreaterThanOrEqual(3);
      }
    });

    it("sets kinds off from water (3:1), where the venues by the sea lie", () => {
      for (const kind of ["meeting", "deployment", "event"] as const) {
        expect(contrast(colours[kind], colours.sea), kind).toBeGreaterThanOrEqual(3);
      }
    });
  });
}
