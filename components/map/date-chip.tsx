import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { datesAsked } from "@/lib/view/visible.ts";

/** Which date, or which two, the map shows; nothing when it shows all periods. */
export function DateChip({ view }: { view: Pick<PageView, "on" | "with"> }) {
  const dates = datesAsked(view).map(formatDate);
  return dates.length > 0 ? <p className="date-chip">{dates.join(" and ")}</p> : null;
}
