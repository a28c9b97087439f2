import { type Token, tokens } from "../../design/tokens.ts";
import { propertyName } from "../../design/tokens-css.ts";
import { swatch } from "./swatch.ts";

/** A layer's picture for the legend whose colours are the page's custom properties: one markup for both themes. */
export function themedSwatch(contentLayer: string): string {
  const names = Object.keys(tokens.light) as Token[];
  return swatch(contentLayer, "light").replace(/#[0-9a-f]{6}\b/gi, (colour) => {
    const token = names.find((name) => tokens.light[name].toLowerCase() === colour.toLowerCase());
    return token ? `var(${propertyName(token)})` : colour;
  });
}
