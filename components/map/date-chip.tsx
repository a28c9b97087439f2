import { dateWithLimit } from "@/lib/atlas/known-until.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { datesAsked } from "@/lib/view/visible.ts";

interface Props {
  view: Pick<PageView, "on" | "with" | "linesOn">;
  /** The day up to which the record is checked. */
  knownUntil: string;
}

/** Which date the map shows; when it shows all periods, which date the lines are those of. */
export function DateChip({ view, knownUntil }: Props) {
  const [date] = datesAsked(view);
  if (date !== undefined) return <p className="date-chip">{dateWithLimit(date, knownUntil)}</p>;
  return view.linesOn === undefined ? null : (
    <p className="date-chip">Lines of {dateWithLimit(view.linesOn, knownUntil)}</p>
  );
}
