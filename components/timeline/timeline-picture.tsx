import type { SVGAttributes } from "react";
import type { Entry } from "@/lib/atlas/schema.ts";
import type { Mark } from "@/lib/view/timeline-marks.ts";

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

/** In the order in which they are drawn, with the ends of their lines. */
const looks: [Entry["kind"], SVGAttributes<SVGGElement>][] = [
  ["deployment", {}],
  ["event", { strokeLinecap: "square", strokeWidth: 4 }],
  ["meeting", { strokeLinecap: "round" }],
];

/** All entries as marks: circles for meetings, squares for events, a bar for a deployment; hollow where the day is not certain. */
export function TimelinePicture({ marks }: { marks: Mark[] }) {
  return (
    <svg className="timeline-marks" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {looks.map(([kind, look]) => {
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
