import type { SVGAttributes } from "react";
import { entryKinds, kinds } from "@/lib/atlas/kinds.ts";
import type { Shown } from "@/lib/view/timeline-counts.ts";
import type { Mark } from "@/lib/view/timeline-marks.ts";
import { countsPath } from "./counts-path.ts";

/** Rows that the picture has room for; what would stand higher shares the last one. */
export const rows = 7;

/** Size of the picture's view box: its path goes with every page, so it is written in small whole numbers. */
const [width, height] = [2000, rows * 2];

/** Points as dots (a line without length has a round or square end), long entries as bars; each from where the last one ended. */
function pathOf(marks: Mark[]): string {
  let [x, y] = [0, 0];
  return marks
    .map((mark) => {
      const from = Math.round((mark.from * width) / 100);
      const to = Math.round((mark.to * width) / 100);
      const row = height - 2 * Math.min(mark.row, rows - 1) - 1;
      const step = `m${from - x} ${row - y}h${to - from}`;
      [x, y] = [to, row];
      return step;
    })
    .join("");
}

/** The ends of lines, in the order in which they are drawn. */
const looks = {
  bar: {},
  square: { strokeLinecap: "square", strokeWidth: 4 },
  round: { strokeLinecap: "round" },
} satisfies Record<string, SVGAttributes<SVGGElement>>;

const drawn = Object.entries(looks).flatMap(([dot, look]) =>
  entryKinds.filter((kind) => kinds[kind].dot === dot).map((kind) => ({ kind, look })),
);

/**
 * Entries as marks: circles for meetings, squares for events, a bar for a deployment; hollow where the day is not certain. Years
 * too full for them are columns by month, the kinds one upon the other by rank.
 */
export function TimelinePicture({ marks, months, top }: Shown) {
  return (
    <svg className="timeline-marks" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {months.length > 0 &&
        entryKinds
          .map((kind, rank) => (
            <path key={kind} className="counts" data-kind={kind} d={countsPath(months, rank, { width, height, top })} />
          ))
          .toReversed()}
      {drawn.map(({ kind, look }) => {
        const ofKind = marks.filter((mark) => mark.entry.kind === kind);
        const uncertain = pathOf(ofKind.filter((mark) => mark.uncertain));
        return (
          <g key={kind} data-kind={kind} {...look}>
            <path d={pathOf(ofKind)} vectorEffect="non-scaling-stroke" />
            {uncertain && <path className="marks-hollow" d={uncertain} vectorEffect="non-scaling-stroke" />}
          </g>
        );
      })}
    </svg>
  );
}
