export { staticMapSvg, staticMapSymbols } from "./render.ts";
export type { StaticSymbol, StaticText, TextLook } from "./symbol.ts";
