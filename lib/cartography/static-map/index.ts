export type { StaticMap, StaticMapOptions } from "./options.ts";
export { renderStaticMap, staticMapSvg, staticMapSymbols } from "./render.ts";
export type { StaticCircle, StaticSymbol, StaticText, TextLook } from "./symbol.ts";
export { textLooks } from "./text-looks.ts";
export { UnsupportedStyle } from "./unsupported-style.ts";
