export type { DrawnSymbol, DrawnText, TextLook } from "./names/symbol.ts";
export { drawnMapSvg, drawnMapSymbols } from "./render-map.ts";
