import { PageLink } from "@/components/ui/page-link.tsx";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Meeting } from "@/lib/atlas/schema.ts";

const levels: Record<Meeting["level"], string> = { leaders: "", "foreign-ministers": " ministers", other: " others" };

interface Props {
  meeting: Meeting;
  /** Said after title and date. */
  more?: string;
  style?: React.CSSProperties;
}

/** One meeting as a mark: full for leaders, open for foreign ministers, square for others. */
export function Mark({ meeting, more = "", style }: Props) {
  return (
    <PageLink
      className={`mark${levels[meeting.level]}`}
      href={`/meetings/${meeting.id}`}
      title={`${meeting.title}, ${formatDate(meeting.date)}${more}`}
      style={style}
    />
  );
}

export function MarkLegend() {
  return (
    <p className="mark-legend">
      <i className="mark" /> leaders <i className="mark ministers" /> foreign ministers <i className="mark others" />{" "}
      others
    </p>
  );
}
