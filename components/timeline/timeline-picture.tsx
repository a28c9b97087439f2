import type { Entry } from "@/lib/atlas/schema.ts";
import type { Mark } from "@/lib/view/timeline.ts";

/** Rows that the picture has room for; what would stand higher shares the last one. */
export const rows = 7;

const y = (row: number) => 100 - ((Math.min(row, rows - 1) + 0.5) * 100) / rows;

const short = (value: number) => Number(value.toFixed(1));

/** Points as dots (a line without length has a round or square end), long entries as bars. */
function pathOf(marks: Mark[]): string {
  return marks.map(({ from, to, row }) => `M${short(from * 10)} ${short(y(row))}h${short((to - from) * 10)}`).join("");
}

const kinds: Entry["kind"][] = ["deployment", "event", "meeting"];

/** All entries as marks: circles for meetings, squares for events, a bar for a deployment; hollow where the day is not certain. */
export function TimelinePicture({ marks }: { marks: Mark[] }) {
  return (
    <svg className="timeline-marks" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
      {kinds.map((kind) => {
        const ofKind = marks.filter((mark) => mark.entry.kind === kind);
        const uncertain = pathOf(ofKind.filter((mark) => mark.uncertain));
        return (
          <g key={kind} className={`marks-${kind}`}>
            <path d={pathOf(ofKind)} vectorEffect="non-scaling-stroke" />
            {uncertain && <path className="marks-hollow" d={uncertain} vectorEffect="non-scaling-stroke" />}
          </g>
        );
      })}
    </svg>
  );
}
