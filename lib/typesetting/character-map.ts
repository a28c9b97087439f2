/** Gives the number of the glyph of a code point; 0 for what the font has not. */
export type CharacterMap = (codePoint: number) => number;

/** The code points of a font's table `cmap`, read from its subtable of format 12 or 4 (OpenType 1.9, "cmap"). Throws where it has neither. */
export function characterMap(table: Buffer): CharacterMap {
  const offsets = Array.from({ length: table.readUInt16BE(2) }, (_, index) => table.readUInt32BE(8 + index * 8));
  const of = (format: number) => offsets.find((offset) => table.readUInt16BE(offset) === format);
  const [groups, segments] = [of(12), of(4)];
  if (groups !== undefined) return byGroups(table.subarray(groups));
  if (segments !== undefined) return bySegments(table.subarray(segments));
  throw new Error("The font has no map of characters that can be read");
}

function byGroups(table: Buffer): CharacterMap {
  const count = table.readUInt32BE(12);
  return (codePoint) => {
    for (let at = 16; at < 16 + count * 12; at += 12) {
      const start = table.readUInt32BE(at);
      if (codePoint >= start && codePoint <= table.readUInt32BE(at + 4))
        return table.readUInt32BE(at + 8) + codePoint - start;
    }
    return 0;
  };
}

function bySegments(table: Buffer): CharacterMap {
  const doubled = table.readUInt16BE(6);
  const [ends, starts, deltas, ranges] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled] as const;
  return (codePoint) => {
    for (let at = 0; at < doubled; at += 2) {
      if (codePoint > table.readUInt16BE(ends + at)) continue;
      const start = table.readUInt16BE(starts + at);
      if (codePoint < start) return 0;
      const delta = table.readUInt16BE(deltas + at);
      const range = table.readUInt16BE(ranges + at);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = table.readUInt16BE(ranges + at + range + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
