import { dateWithLimit } from "@/lib/atlas/known-until.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { datesAsked } from "@/lib/view/visible.ts";

interface Props {
  view: Pick<PageView, "on" | "with">;
  /** The day up to which the record is checked. */
  knownUntil: string;
}

/** Which date, or which two, the map shows; nothing when it shows all periods. */
export function DateChip({ view, knownUntil }: Props) {
  const dates = datesAsked(view).map((date) => dateWithLimit(date, knownUntil));
  return dates.length > 0 ? <p className="date-chip">{dates.join(" and ")}</p> : null;
}
