import { inflateSync } from "node:zlib";

/** The tables of a font by their tags, as they are before the file was packed. */
export type FontTables = ReadonlyMap<string, Buffer>;

/** Reads a WOFF 1.0 file (https://www.w3.org/TR/WOFF/): a list of tables, each packed by itself where that saves anything. Throws for any other. */
export function woffTables(file: Buffer): FontTables {
  if (file.toString("latin1", 0, 4) !== "wOFF") throw new Error("This is no WOFF 1.0 file");
  const count = file.readUInt16BE(12);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 44 + index * 20;
      const [offset, packed, length] = [4, 8, 12].map((field) => file.readUInt32BE(at + field)) as [
        number,
        number,
        number,
      ];
      const data = file.subarray(offset, offset + packed);
      return [file.toString("latin1", at, at + 4), packed < length ? inflateSync(data) : data];
    }),
  );
}

/** A table that the font must have. */
export function tableOf(tables: FontTables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table ${tag}`);
  return table;
}
