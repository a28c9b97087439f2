import { type Theme, type Token, tokens } from "../../design/tokens.ts";
import { propertyName } from "../../design/tokens-css.ts";

const colours = /#[0-9a-f]{6}\b/gi;

/** The first token that has both colours, as a custom property; throws when the drawing invented a colour. */
function propertyOf(light: string, dark: string): string {
  const names = Object.keys(tokens.light) as Token[];
  const token = names.find((name) => tokens.light[name] === light && tokens.dark[name] === dark);
  if (!token) throw new Error(`No design token is ${light} in the light and ${dark} in the dark theme`);
  return propertyName(token);
}

/**
 * One picture out of the same map drawn in each theme, so that a page needs to fetch but one. In an `<img>` the query asks for
 * the colour scheme of the page, which may be the reader's choice and on paper is light. Safari learned that late: there
 * the address says `#dark`, and one property that only Safari has keeps the others from listening to it. Throws when the
 * two drawings differ in more than colours.
 */
export function themedSvg(drawn: Record<Theme, string>): string {
  const dark = drawn.dark.match(colours) ?? [];
  const used = new Map<string, Record<Theme, string>>();
  let index = 0;
  const svg = drawn.light.replace(colours, (colour) => {
    const other = dark[index++] ?? "";
    const property = propertyOf(colour.toLowerCase(), other.toLowerCase());
    used.set(property, { light: colour, dark: other });
    return `var(${property})`;
  });
  if (drawn.light.replace(colours, "") !== drawn.dark.replace(colours, ""))
    throw new Error("The themes of the map differ in more than their colours");
  const rule = (selector: string, theme: Theme) =>
    `${selector}{${[...used].map(([property, colour]) => `${property}:${colour[theme]}`).join(";")}}`;
  const style =
    `<style>${rule(":root", "light")}@media (prefers-color-scheme:dark){${rule(":root", "dark")}}` +
    `@supports (hanging-punctuation:first){${rule(":root:target", "dark")}}</style>`;
  return svg.replace(/<svg ([^>]*)>/, `<svg id="dark" $1>${style}`);
}
