import { createExpression } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { type LabelLanguage, labelLanguages } from "./context.ts";
import { labelText } from "./label-text.ts";

const khankendi = {
  name_en: "Khankendi / Stepanakert",
  name_fr: "Khankendi / Stepanakert",
  name_hy: "Ստեփանակերտ",
  name_az: "Xankəndi",
  name_en_armenian: "Stepanakert",
  name_en_azerbaijani: "Khankendi",
};

function label(language: LabelLanguage, properties: Record<string, string>): string {
  const expression = createExpression(labelText(language), "label");
  if (expression.result === "error") throw new Error(expression.value.join());
  return expression.value.evaluate({ zoom: 7 }, { type: "Point", properties } as never);
}

describe("label text", () => {
  it("is the name in the reader's language", () => {
    expect(label("hy", { name_en: "Yerevan", name_hy: "Երևան" })).toBe("Երևան");
  });

  it("is English where the language has no name", () => {
    expect(label("ka", { name_en: "Goris", name_hy: "Գորիս" })).toBe("Goris");
  });

  it("always shows both names of a contested place", () => {
    expect(label("en", khankendi)).toBe("Khankendi / Stepanakert");
    expect(label("hy", khankendi)).toBe("Ստեփանակերտ / Khankendi");
    expect(label("az", khankendi)).toBe("Xankəndi / Stepanakert");
    for (const language of labelLanguages) expect(label(language, khankendi)).toContain(" / ");
  });
});
