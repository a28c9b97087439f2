import { dateWithLimit } from "@/lib/atlas/known-until.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { datesAsked } from "@/lib/view/visible.ts";

interface Props {
  view: Pick<PageView, "on" | "with" | "linesOn">;
  /** The day up to which the record is checked. */
  knownUntil: string;
}

/** Which date the map shows: one, as two are two maps with a heading each. */
export function DateChip({ view, knownUntil }: Props) {
  const [date] = datesAsked(view);
  return date === undefined ? null : <p className="date-chip">{dateWithLimit(date, knownUntil)}</p>;
}

/** When the map shows all periods, which date its lines are those of: beside the credit, where it covers no marker. */
export function LinesDate({ view, knownUntil }: Props) {
  if (view.linesOn === undefined || datesAsked(view).length > 0) return null;
  return <p className="date-chip">{`Lines of ${dateWithLimit(view.linesOn, knownUntil)}`}</p>;
}
