/** The figures of `npm run bench:scale` as a table and as a chart. */

/** What was measured of an atlas of one size; what could not be measured is null in the file. */
export interface Measured {
  entries: number;
  day: string;
  /** How many processes waited for a processor while the machine had nothing else to do: near 0 on a quiet one. */
  busy: number;
  /** What else a reader of the figures must know of how they came about. */
  note?: string;
  figures: Record<string, number | null>;
}

/** Of each figure: how it is worded, and its unit. */
export interface Figure {
  name: string;
  unit: "s" | "ms" | "MB" | "kB" | "";
}

const worded = (value: number | null | undefined, unit: Figure["unit"]) => {
  if (value === null || value === undefined || Number.isNaN(value)) return "–";
  const text = value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString("en");
  return unit ? `${text} ${unit}` : text;
};

const inOrder = (all: Measured[]) => all.toSorted((a, b) => a.entries - b.entries);

/** A row for each figure, a column for each size; the last says how the largest is to the smallest. */
export function scaleTable(all: Measured[], figures: readonly Figure[]): string {
  const columns = inOrder(all);
  const growth = ({ name }: Figure) => {
    const [least, most] = [columns[0]?.figures[name], columns.at(-1)?.figures[name]];
    return columns.length > 1 && least && most ? `× ${(most / least).toFixed(2)}` : "–";
  };
  const row = (figure: Figure) => {
    const cells = columns.map((column) => worded(column.figures[figure.name], figure.unit));
    return `| ${[figure.name, ...cells, growth(figure)].join(" | ")} |`;
  };
  return [
    `| entries | ${columns.map(({ entries }) => entries.toLocaleString("en")).join(" | ")} | largest : smallest |`,
    `|---|${"--:|".repeat(columns.length + 1)}`,
    ...figures.map(row),
  ].join("\n");
}

const chart = { width: 720, left: 230, bar: 14, gap: 18, top: 46 };
const shades = ["#6b8fb3", "#3f6a94", "#24476b", "#102840"];
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Bars of the given figures, which are all in one unit, one for each size. */
export function scaleChart(all: Measured[], figures: readonly Figure[], title: string): string {
  const columns = inOrder(all);
  const values = figures.flatMap(({ name }) => columns.map((column) => column.figures[name] ?? 0));
  const widest = Math.max(1, ...values);
  const block = columns.length * chart.bar + chart.gap;
  const height = chart.top + figures.length * block + 10;
  const scale = (chart.width - chart.left - 90) / widest;
  const bars = figures.flatMap((figure, row) => {
    const y = chart.top + row * block;
    const label = `<text x="${chart.left - 10}" y="${y + 11}" text-anchor="end">${escaped(figure.name)}</text>`;
    return [
      label,
      ...columns.map((column, index) => {
        const value = column.figures[figure.name] ?? 0;
        const top = y + index * chart.bar;
        const end = chart.left + value * scale;
        return (
          `<rect x="${chart.left}" y="${top}" width="${(value * scale).toFixed(1)}" height="${chart.bar - 2}" fill="${shades[index % shades.length]}"/>` +
          `<text x="${(end + 6).toFixed(1)}" y="${top + 11}">${worded(column.figures[figure.name], figure.unit)}</text>`
        );
      }),
    ];
  });
  const key = columns.map(({ entries }, index) => {
    const x = chart.left + index * 130;
    return `<rect x="${x}" y="26" width="10" height="10" fill="${shades[index % shades.length]}"/><text x="${x + 15}" y="35">${entries.toLocaleString("en")} entries</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${chart.width} ${height}" font-family="sans-serif" font-size="11">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="10" y="16" font-size="13">${escaped(title)}</text>
${[...key, ...bars].join("\n")}
</svg>
`;
}
