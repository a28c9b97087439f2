import { createExpression } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import type { LabelLanguage } from "../../atlas/names/label-language.ts";
import { labelLangs, labelText } from "./label-text.ts";

const khankendi = {
  name_en: "Khankendi / Stepanakert",
  name_hy: "Ստեփանակերտ",
  label_hy: "Ստեփանակերտ / Khankendi",
};

function label(language: LabelLanguage, properties: Record<string, string>): string {
  const expression = createExpression(labelText(language), "label");
  if (expression.result === "error") throw new Error(expression.value.join());
  return expression.value.evaluate({ zoom: 7 }, { type: "Point", properties } as never);
}

describe("label text", () => {
  it("is the name in the reader's language", () => {
    const yerevan = { name_en: "Yerevan", name_hy: "Երևան" };
    expect(label("hy", yerevan)).toBe("Երևան");
    expect(labelLangs(yerevan, "hy")).toEqual(["hy"]);
  });

  it("is English, and said to be, where the language has no name", () => {
    const goris = { name_en: "Goris", name_hy: "Գորիս" };
    expect(label("ka", goris)).toBe("Goris");
    expect(labelLangs(goris, "ka")).toEqual(["en"]);
  });

  it("shows both names of a contested place, each in its language", () => {
    expect(label("en", khankendi)).toBe("Khankendi / Stepanakert");
    expect(label("hy", khankendi)).toBe("Ստեփանակերտ / Khankendi");
    expect(labelLangs(khankendi, "hy")).toEqual(["hy", "en"]);
    expect(label("ru", khankendi)).toBe("Khankendi / Stepanakert");
  });
});
