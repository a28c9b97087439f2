/**
 * The markup of names over the drawn map, as a string: there are a hundred of them on a page, and React would send each
 * twice, the second time in a form three times as long.
 */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { defaultLanguage, type LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import type { DrawnSymbol, TextLook } from "@/lib/cartography/drawn/index.ts";
import { labelLangs } from "@/lib/cartography/style/label-text.ts";
import { cssColours } from "@/lib/design/tokens-css.ts";

const short = (value: number) => String(Number(value.toFixed(1)));

/** The style that labels which look alike share. */
function lookStyle(look: TextLook): string {
  const halo = look.halo ? `;-webkit-text-stroke:${short(look.halo.width * 2)}px ${cssColours[look.halo.colour]}` : "";
  const spacing = look.letterSpacing ? `;letter-spacing:${look.letterSpacing}em` : "";
  const font = `${look.style} ${look.weight} ${short(look.size)}px/${look.lineHeight} var(--${look.family})`;
  return `font:${font};color:${cssColours[look.colour]}${spacing}${halo}`;
}

/** What stands between two names of a label; the line may break before or after the slash. */
const betweenNames = /([ \n]\/[ \n])/;

/** The text of a label and, where it is not all in the reader's language, the language of each name. */
function namesMarkup(value: string, langs: string[], names: LabelLanguage): { lang: string; inner: string } {
  if (new Set(langs).size === 1) {
    const lang = langs[0] === names ? "" : ` lang="${langs[0]}"`;
    return { lang, inner: escapeHtml(value) };
  }
  const inner = value.split(betweenNames).map((part, index) => {
    const lang = index % 2 === 0 ? langs[index / 2] : names;
    return lang === names ? escapeHtml(part) : `<span lang="${lang}">${escapeHtml(part)}</span>`;
  });
  return { lang: "", inner: inner.join("") };
}

function labelMarkup({ text, icon, properties, ...place }: DrawnSymbol, names: LabelLanguage): string {
  const shape = icon ? `<svg class="i i-${icon.id}"><use href="#shape-${icon.id}"/></svg>` : "";
  const [right, down] = text?.offset ?? [0, 0];
  const turn = text?.rotate ? `--r:${short(text.rotate)}deg;` : "";
  const { lang, inner } = namesMarkup(text?.value ?? "", labelLangs(properties, names), names);
  const name = text
    ? `<b class="at-${text.anchor}"${lang} style="${turn}--t:${Math.round(right)}px,${Math.round(down)}px">${inner}</b>`
    : "";
  return `<i style="left:${short(place.x)}%;top:${short(place.y)}%">${shape}${name}</i>`;
}

/** All symbols but the markers, grouped by look. */
export function labelsMarkup(symbols: DrawnSymbol[], names: LabelLanguage = defaultLanguage): string {
  const looks = new Map<string, DrawnSymbol[]>();
  for (const symbol of symbols) {
    if (symbol.layer === "entries" || symbol.layer === "entries-selected") continue;
    const look = symbol.text ? lookStyle(symbol.text.look) : "";
    looks.set(look, [...(looks.get(look) ?? []), symbol]);
  }
  return [...looks]
    .map(
      ([look, alike]) =>
        `<div style="${escapeHtml(look)}">${alike.map((symbol) => labelMarkup(symbol, names)).join("")}</div>`,
    )
    .join("");
}
