/** The places at which something larger than one process would attach (docs/scale.md), what is measured at each, and up to which value. */

export interface Seam {
  what: string;
  unit: "ms" | "MB" | "kB";
  /** What it may come to before the seam is worth its price; why stands in docs/scale.md. */
  most: number;
}

export const seams = {
  load: { what: "loading the content", unit: "ms", most: 10_000 },
  memory: { what: "memory of a process with the atlas", unit: "MB", most: 1500 },
  index: { what: "making the search index", unit: "ms", most: 5000 },
  search: { what: "a search, p95", unit: "ms", most: 50 },
  points: { what: "making the map data", unit: "ms", most: 5000 },
  pointsSent: { what: "the map data, gzip", unit: "kB", most: 1000 },
  drawing: { what: "drawing a map of all places", unit: "ms", most: 2000 },
} satisfies Record<string, Seam>;

export type SeamId = keyof typeof seams;

export const seamIds = Object.keys(seams) as SeamId[];

/** What was measured of one folder of content. */
export interface Measured {
  entries: number;
  values: Record<SeamId, number>;
}

/**
 * The number of entries at which a value would be reached, were it to grow on as between two measures; undefined where it does not
 * grow by more than a tenth of the value (what is measured wavers as much), or there are no two. A number of one digit, as it is
 * reckoned, not measured.
 */
export function reachedAt(most: number, measures: readonly { entries: number; value: number }[]): number | undefined {
  const [first, last] = [measures.at(0), measures.at(-1)];
  if (!first || !last || first === last || last.value - first.value < 0.1 * first.value) return undefined;
  const each = (last.value - first.value) / (last.entries - first.entries);
  return Number((last.entries + (most - last.value) / each).toPrecision(1));
}

const number = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en"));

/** The table as Markdown: a row for each seam, a column for each folder, by their entries. */
export function tableOf(all: readonly Measured[]): string {
  const measured = all.toSorted((a, b) => a.entries - b.entries);
  const heads = measured.map(({ entries }) => `${entries.toLocaleString("en")} entries`);
  const rows = seamIds.map((id) => {
    const { what, unit, most } = seams[id];
    const values = measured.map(({ entries, values: of }) => ({ entries, value: of[id] }));
    const at = reachedAt(most, values);
    const cells = [...values.map(({ value }) => number(value)), number(most), at ? at.toLocaleString("en") : "–"];
    return `| ${what}, ${unit} | ${cells.join(" | ")} |`;
  });
  const head = `| | ${heads.join(" | ")} | up to | reached at about, entries |`;
  return [head, `|---|${"--:|".repeat(heads.length + 2)}`, ...rows].join("\n");
}
