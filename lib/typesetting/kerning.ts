/** The pairs of glyphs that a font sets closer or farther (OpenType 1.9, "GPOS": pair adjustment of the feature `kern`). */

/** What the distance of two glyphs changes by, in font units. */
export type Kerning = (left: number, right: number) => number;

const none: Kerning = () => 0;

/** Only what moves the right glyph by an advance of the left one is read, as Latin, Cyrillic and Greek have it. */
export function kerning(table: Buffer | undefined): Kerning {
  if (!table) return none;
  const lookups = table.subarray(table.readUInt16BE(8));
  const pairs = lookupsOf(table.subarray(table.readUInt16BE(6))).flatMap((index) =>
    subtables(lookups.subarray(lookups.readUInt16BE(2 + index * 2))),
  );
  return (left, right) => {
    for (const pair of pairs) {
      const by = pair(left, right);
      if (by !== undefined) return by;
    }
    return 0;
  };
}

/** The numbers of the lookups of all features `kern`: those of the scripts are the same in our fonts, or cover other glyphs. */
function lookupsOf(features: Buffer): number[] {
  const found = new Set<number>();
  for (let at = 2; at < 2 + features.readUInt16BE(0) * 6; at += 6) {
    if (features.toString("latin1", at, at + 4) !== "kern") continue;
    const feature = features.subarray(features.readUInt16BE(at + 4));
    for (let index = 0; index < feature.readUInt16BE(2); index++) found.add(feature.readUInt16BE(4 + index * 2));
  }
  return [...found].toSorted((a, b) => a - b);
}

type Pair = (left: number, right: number) => number | undefined;

function subtables(lookup: Buffer): Pair[] {
  const type = lookup.readUInt16BE(0);
  return Array.from({ length: lookup.readUInt16BE(4) }, (_, index) => {
    const table = lookup.subarray(lookup.readUInt16BE(6 + index * 2));
    if (type !== 9) return { type, table };
    return { type: table.readUInt16BE(2), table: table.subarray(table.readUInt32BE(4)) };
  }).flatMap(({ type, table }) => (type === 2 ? [pairOf(table)] : []));
}

/** How many bytes a value has: two for each bit of its format. */
const bytesOf = (format: number) => 2 * [...format.toString(2)].filter((bit) => bit === "1").length;

/** Where the advance stands in a value, after the two placements; undefined where it has none. */
const advanceAt = (format: number) => (format & 4 ? bytesOf(format & 3) : undefined);

function pairOf(table: Buffer): Pair {
  const covered = coverage(table.subarray(table.readUInt16BE(2)));
  const [first, second] = [table.readUInt16BE(4), table.readUInt16BE(6)];
  const advance = advanceAt(first);
  if (advance === undefined) return () => undefined;
  const size = bytesOf(first) + bytesOf(second);
  return table.readUInt16BE(0) === 1 ? byGlyph() : byClass();

  function byGlyph(): Pair {
    return (left, right) => {
      const index = covered(left);
      if (index < 0) return undefined;
      const set = table.subarray(table.readUInt16BE(10 + index * 2));
      for (let each = 0; each < set.readUInt16BE(0); each++) {
        const at = 2 + each * (2 + size);
        if (set.readUInt16BE(at) === right) return set.readInt16BE(at + 2 + (advance as number));
      }
      return undefined;
    };
  }

  function byClass(): Pair {
    const [classOf, classOfNext] = [8, 10].map((at) => classes(table.subarray(table.readUInt16BE(at)))) as [
      (glyph: number) => number,
      (glyph: number) => number,
    ];
    const columns = table.readUInt16BE(14);
    return (left, right) => {
      if (covered(left) < 0) return undefined;
      return table.readInt16BE(16 + (classOf(left) * columns + classOfNext(right)) * size + (advance as number));
    };
  }
}

/** Reads ranges of glyphs, six bytes each: the number of the range in which a glyph lies, with its start and its value. */
function inRanges(
  table: Buffer,
  at: number,
  count: number,
  glyph: number,
): { start: number; value: number } | undefined {
  for (let each = at; each < at + count * 6; each += 6) {
    const start = table.readUInt16BE(each);
    if (glyph >= start && glyph <= table.readUInt16BE(each + 2)) return { start, value: table.readUInt16BE(each + 4) };
  }
  return undefined;
}

/** The index of a glyph in a coverage table; -1 where it is not covered. */
function coverage(table: Buffer): (glyph: number) => number {
  const count = table.readUInt16BE(2);
  if (table.readUInt16BE(0) === 1) {
    const glyphs = Array.from({ length: count }, (_, index) => table.readUInt16BE(4 + index * 2));
    return (glyph) => glyphs.indexOf(glyph);
  }
  return (glyph) => {
    const range = inRanges(table, 4, count, glyph);
    return range ? range.value + glyph - range.start : -1;
  };
}

/** The class of a glyph; 0 for all that are not named. */
function classes(table: Buffer): (glyph: number) => number {
  if (table.readUInt16BE(0) === 2) return (glyph) => inRanges(table, 4, table.readUInt16BE(2), glyph)?.value ?? 0;
  const [start, count] = [table.readUInt16BE(2), table.readUInt16BE(4)];
  return (glyph) => (glyph >= start && glyph < start + count ? table.readUInt16BE(6 + (glyph - start) * 2) : 0);
}
