import { PageLink } from "@/components/ui/page-link.tsx";
import { entryPath } from "@/lib/atlas/atlas.ts";
import type { Meeting } from "@/lib/atlas/schema.ts";

const levels: Record<Meeting["level"], string> = { leaders: "", "foreign-ministers": " ministers", other: " others" };

interface Props {
  meeting: Meeting;
  /** What is said of it: a mark has no text. */
  title: string;
  style?: React.CSSProperties;
}

/** One meeting as a mark: full for leaders, open for foreign ministers, square for others. */
export function Mark({ meeting, title, style }: Props) {
  return <PageLink className={`mark${levels[meeting.level]}`} href={entryPath(meeting)} title={title} style={style} />;
}

export function MarkLegend() {
  return (
    <p className="mark-legend">
      <i className="mark" /> leaders <i className="mark ministers" /> foreign ministers <i className="mark others" />{" "}
      others
    </p>
  );
}
