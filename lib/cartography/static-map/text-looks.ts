import type { StaticSymbol, TextLook } from "./symbol.ts";

/** The look of each style layer's text, for one CSS rule per layer instead of a style on every label. */
export function textLooks(symbols: readonly StaticSymbol[]): Record<string, TextLook> {
  return Object.fromEntries(symbols.flatMap(({ layer, text }) => (text ? [[layer, text.look] as const] : [])));
}
