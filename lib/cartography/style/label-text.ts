import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { LabelLanguage } from "./context.ts";

const contested: ExpressionSpecification = [
  "all",
  ["has", "name_en_armenian"],
  ["in", " / ", ["coalesce", ["get", "name_en"], ""]],
];

/**
 * The text of every label. A contested place always shows both names: a reader of Armenian or Azerbaijani sees the
 * name in that language and, after it, the English form of the other side's name.
 */
export function labelText(language: LabelLanguage): ExpressionSpecification {
  const name = `name_${language}`;
  const plain: ExpressionSpecification = ["coalesce", ["get", name], ["get", "name_en"], ""];
  if (language === "en") return plain;
  return ["case", contested, bothNames(language), plain];
}

function bothNames(language: LabelLanguage): ExpressionSpecification {
  const own: ExpressionSpecification = ["coalesce", ["get", `name_${language}`], ""];
  if (language === "hy") return ["concat", own, " / ", ["get", "name_en_azerbaijani"]];
  if (language === "az") return ["concat", own, " / ", ["get", "name_en_armenian"]];
  return ["case", ["in", " / ", own], own, ["get", "name_en"]];
}
