import { expect, it } from "vitest";
import { mapOptions } from "./fixture.ts";
import { staticMapSymbols } from "./render.ts";
import { textLooks } from "./text-looks.ts";

it("finds one look for all labels of a layer", () => {
  const symbols = staticMapSymbols(mapOptions("karabakh"));
  const looks = textLooks(symbols);
  for (const { layer, text } of symbols) if (text) expect(text.look).toEqual(looks[layer]);
  expect(looks["towns-1"]?.colour).toBe("placeLabel");
});
