/** The years of the talks as the front page draws them: a column a year, the wars as bands across them. */
import type { Atlas } from "../../atlas/atlas.ts";
import { dateSpan } from "../../atlas/dates/dates.ts";
import type { Entry } from "../../atlas/schema/entry-schema.ts";
import { convenersByYear, type YearOfTalks, yearOf } from "../../atlas/statistics.ts";

/** A war, from where to where in the years shown, in percent of all of them. */
export interface WarBand {
  war: Entry;
  from: number;
  to: number;
}

type Source = Pick<Atlas, "meetings" | "decisions" | "entry">;

export function yearsOfTalks({ meetings, decisions }: Source): YearOfTalks[] {
  return convenersByYear(
    meetings,
    decisions.conveners.map(({ mediators }) => mediators),
  );
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** The wars among the landmarks, cut off where the years begin and end. */
export function warBands(atlas: Source): WarBand[] {
  const years = atlas.meetings.map(yearOf);
  const [start, end] = [Date.UTC(Math.min(...years), 0), Date.UTC(Math.max(...years) + 1, 0)];
  const percent = (time: number) => tenth(Math.min(1, Math.max(0, (time - start) / (end - start))) * 100);
  return atlas.decisions.landmarks
    .flatMap((id) => atlas.entry(id) ?? [])
    .filter((entry) => entry.kind === "event" && entry.topic === "war")
    .map((war) => {
      const span = dateSpan(war.date);
      return { war, from: percent(span.start), to: percent(span.end) };
    })
    .filter(({ from, to }) => to > 0 && from < 100);
}
