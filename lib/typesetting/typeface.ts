import { characterMap } from "./character-map.ts";
import { type Outline, outlineReader } from "./glyph-outlines.ts";
import { kerning } from "./kerning.ts";
import { tableOf, woffTables } from "./woff.ts";

/** One file of a font, read. Lengths in thousandths of the size of the text. */
export interface Typeface {
  /** The number of a letter's glyph; 0 for a letter that the file has not. */
  glyph: (codePoint: number) => number;
  advance: (glyph: number) => number;
  kern: (left: number, right: number) => number;
  /** Undefined of a space. */
  outline: (glyph: number) => Outline | undefined;
  /** Above and below the baseline, both positive: what a line of text takes. */
  ascent: number;
  descent: number;
}

/** `file`: WOFF with TrueType outlines and 1000 units to the em, as all of ours; throws for any other. */
export function typeface(file: Buffer): Typeface {
  const tables = woffTables(file);
  const [head, hhea, hmtx] = ["head", "hhea", "hmtx"].map((tag) => tableOf(tables, tag)) as [Buffer, Buffer, Buffer];
  if (head.readUInt16BE(18) !== 1000) throw new Error("The font does not have 1000 units to the em");
  const widths = hhea.readUInt16BE(34);
  const outlineOf = outlineReader(tables);
  const outlines = new Map<number, Outline | undefined>();
  return {
    glyph: characterMap(tableOf(tables, "cmap")),
    advance: (glyph) => hmtx.readUInt16BE(Math.min(glyph, widths - 1) * 4),
    kern: kerning(tables.get("GPOS")),
    outline(glyph) {
      if (!outlines.has(glyph)) outlines.set(glyph, outlineOf(glyph));
      return outlines.get(glyph);
    },
    ascent: hhea.readInt16BE(4),
    descent: -hhea.readInt16BE(6),
  };
}
