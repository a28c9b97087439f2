import { dateWithLimit } from "@/lib/atlas/known-until.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { datesAsked } from "@/lib/view/visible.ts";
import type { Words } from "@/lib/words/words.ts";

interface Props {
  view: Pick<PageView, "on" | "with" | "linesOn">;
  /** The day up to which the record is checked. */
  knownUntil: string;
  words: Words;
}

/** Which date the map shows: one, as two are two maps with a heading each. */
export function DateChip({ view, knownUntil, words }: Props) {
  const [date] = datesAsked(view);
  return date === undefined ? null : <p className="date-chip">{dateWithLimit(date, knownUntil, words)}</p>;
}

/** When the map shows all periods, which date its lines are those of: beside the credit, where it covers no marker. */
export function LinesDate({ view, knownUntil, words }: Props) {
  if (view.linesOn === undefined || datesAsked(view).length > 0) return null;
  const date = dateWithLimit(view.linesOn, knownUntil, words);
  return <p className="date-chip">{words("map-live.linesOf", { date })}</p>;
}
