/**
 * The markup of names over the drawn map, as a string: there are a hundred of them on a page, and React would send each
 * twice, the second time in a form three times as long.
 */
import type { StaticSymbol, TextLook } from "@/lib/cartography/static-map/index.ts";
import { cssColours } from "@/lib/design/tokens-css.ts";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

const short = (value: number) => String(Number(value.toFixed(1)));

/** Where a symbol stands, in percent of the picture to a hundredth. */
export function placeStyle({ x, y }: Pick<StaticSymbol, "x" | "y">): string {
  return `left:${Number(x.toFixed(2))}%;top:${Number(y.toFixed(2))}%`;
}

/** The style that labels which look alike share. */
function lookStyle(look: TextLook): string {
  const halo = look.halo ? `;-webkit-text-stroke:${short(look.halo.width * 2)}px ${cssColours[look.halo.colour]}` : "";
  const spacing = look.letterSpacing ? `;letter-spacing:${look.letterSpacing}em` : "";
  const font = `${look.style} ${look.weight} ${short(look.size)}px/${look.lineHeight} var(--${look.family})`;
  return `font:${font};color:${cssColours[look.colour]}${spacing}${halo}`;
}

function labelMarkup({ text, icon, ...place }: StaticSymbol): string {
  const shape = icon ? `<svg class="i i-${icon.id}"><use href="#shape-${icon.id}"/></svg>` : "";
  const [right, down] = text?.offset ?? [0, 0];
  const turn = text?.rotate ? `rotate(${short(text.rotate)}deg)` : "";
  const name = text
    ? `<b class="at-${text.anchor}" style="transform:${turn}translate(${Math.round(right)}px,${Math.round(down)}px)var(--at)">${escapeHtml(text.value)}</b>`
    : "";
  return `<i style="${placeStyle(place)}">${shape}${name}</i>`;
}

/** All symbols but the markers, grouped by look. */
export function labelsMarkup(symbols: StaticSymbol[]): string {
  const looks = new Map<string, StaticSymbol[]>();
  for (const symbol of symbols) {
    if (symbol.layer === "entries" || symbol.layer === "entries-selected") continue;
    const look = symbol.text ? lookStyle(symbol.text.look) : "";
    looks.set(look, [...(looks.get(look) ?? []), symbol]);
  }
  return [...looks]
    .map(([look, alike]) => `<div style="${escapeHtml(look)}">${alike.map(labelMarkup).join("")}</div>`)
    .join("");
}
