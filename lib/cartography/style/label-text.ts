import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { defaultLanguage, type LabelLanguage } from "../../atlas/names/label-language.ts";
import { nameSeparator } from "../../atlas/names/names.ts";

/**
 * The text of every label of the ground. `label_hy` and the like stand where a contested place needs more than its name
 * in that language: both names, as `scripts/derive-names.ts` wrote them by the rule of `lib/atlas/names/names.ts`.
 */
export function labelText(language: LabelLanguage): ExpressionSpecification {
  return ["coalesce", ["get", `label_${language}`], ["get", `name_${language}`], ["get", "name_en"], ""];
}

/** For text in capitals: Azerbaijani makes İ of i, which no renderer knows. */
export function capitalsText(language: LabelLanguage): ExpressionSpecification {
  const plain = labelText(language);
  return language === "az" ? ["coalesce", ["get", "caps_az"], plain] : plain;
}

/**
 * The languages of the names in a label, in their order. Features of the page say theirs (`langs`: "hy,en"); of the ground,
 * a name that is the English one is English, and so is a label without a name in the language.
 */
export function labelLangs(properties: Record<string, unknown>, language: LabelLanguage): string[] {
  if (typeof properties.langs === "string") return properties.langs.split(",");
  const both = properties[`label_${language}`];
  if (typeof both !== "string") return [properties[`name_${language}`] ? language : defaultLanguage];
  const english = String(properties.label_en ?? properties.name_en ?? "").split(nameSeparator);
  return both.split(nameSeparator).map((name) => (english.includes(name) ? defaultLanguage : language));
}
