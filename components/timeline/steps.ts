/** What the slider can stop at. Fetched, with what it is made of, when somebody first touches the slider. */
import { grouped } from "@/lib/atlas/grouped.ts";
import { countedEach } from "@/lib/atlas/kinds.ts";
import type { MapData } from "@/lib/view/map-data.ts";
import type { MarkerEntry } from "@/lib/view/marker.ts";
import { entriesOf } from "@/lib/view/marker-entries-of.ts";
import { fetchMapData } from "@/lib/view/points/fetch-points.ts";
import { greatestApart } from "@/lib/view/timeline-room.ts";
import { type Words, wordsOf } from "@/lib/words/words.ts";
import { monthIn } from "./date-texts.ts";
import type { StepWords } from "./step-words.ts";
import { fromDay, type Track } from "./track.ts";

const dayMilliseconds = 86_400_000;

/** With more stops than these nobody would get from one end to the other. */
export const mostSteps = 400;

/** One stop: an entry, or all that began in a month where they are too many. */
export interface Step {
  /** What the address asks for: a day, or the month (EDTF). */
  on: string;
  /** The day up to which the map shows it, in milliseconds since 1970 UTC: of a month its last. */
  time: number;
  /** Empty where the words of the entry are not at hand: the slider has words of its own for a day. */
  date: string;
  /** What begins then: the entry, or how many of which kinds. */
  title: string;
  places: string[];
}

type Entry = Pick<MarkerEntry, "kind" | "title" | "date" | "path" | "facets">;

/** "2014-03"; the year alone where no month is known: then it begins on New Year's Day without a word of January, in whatever case. */
function monthOf({ on, date }: Step, { inJanuary }: StepWords): string {
  return on.endsWith("-01-01") && !inJanuary.some((month) => date.includes(month)) ? on.slice(0, 4) : on.slice(0, 7);
}

/** A month, or a year without one, as a single stop with its counts. */
function stepOf(month: string, entries: Entry[], given: StepWords, words: Words): Step {
  const places = [...new Set(entries.flatMap(({ facets }) => facets.places.slice(0, 1)))];
  const [year = 0, number] = month.split("-").map(Number);
  const counts = countedEach(entries, words);
  if (!number) {
    const isKnown = entries.every(({ date }) => date !== "");
    const title = words(`timeline-live.${isKnown ? "monthNotKnown" : "firstDayOrNoMonth"}`, { counts });
    return { on: `${month}-01-01`, time: Date.UTC(year, 0), date: month, title, places };
  }
  const date = monthIn(given.dates, year, number);
  return { on: month, time: Date.UTC(year, number) - dayMilliseconds, date, title: counts, places };
}

/** Entries by date as stops of their own, but for the fullest months where there are too many of them. */
function takenTogether(entries: Entry[], each: Step[], given: StepWords, words: Words): Step[] {
  const indexes = grouped([...entries.keys()], (index) => [monthOf(each[index] as Step, given)]);
  const sizes = [...indexes.values()].map(({ length }) => length);
  const apart = greatestApart(sizes, mostSteps, 1);
  const steps = [...indexes].flatMap(([month, inMonth]) =>
    inMonth.length <= apart
      ? inMonth.map((index) => each[index] as Step)
      : stepOf(
          month,
          inMonth.map((index) => entries[index] as Entry),
          given,
          words,
        ),
  );
  return steps.toSorted((a, b) => a.time - b.time);
}

export interface Steps {
  all: Step[];
  /** The first stop on a later day than the date of an address; the first of all without a date. `one`: entry by entry. */
  after(asked: string | undefined, one?: boolean): Step | undefined;
  /** The last stop on an earlier day; the last of all without a date. */
  before(asked: string | undefined, one?: boolean): Step | undefined;
}

/** The stops of a track, from its first day on, in the order of their dates. */
export function stepsFor(
  { markers, unplaced }: Pick<MapData, "markers" | "unplaced">,
  { first, day }: Pick<Track, "first" | "day">,
  given: StepWords,
): Steps {
  const words = wordsOf(given);
  const entries = entriesOf([...markers, { entries: unplaced }])
    .filter(({ facets }) => facets.start >= first)
    .toSorted((a, b) => a.facets.start - b.facets.start);
  const begunOn = grouped(entries, ({ facets }) => [facets.start]);
  const each = entries.map(({ date, title, facets: { start, places } }): Step => {
    const said = title || countedEach(begunOn.get(start) ?? [], words);
    return { on: day(start), time: start, date, title: said, places: places.slice(0, 1) };
  });
  const all = takenTogether(entries, each, given, words);
  return {
    all,
    after(asked, one = false) {
      const steps = one ? each : all;
      const month = one ? undefined : all.find(({ on }) => on === asked && on.length < 10);
      const time = month?.time ?? fromDay(asked, first);
      // Entry by entry, the first day of a month is still to come.
      const passed = one && asked?.length === 7 ? 0 : dayMilliseconds;
      return steps.find((step) => time === undefined || step.time >= time + passed);
    },
    before(asked, one = false) {
      const time = fromDay(asked, first);
      return (one ? each : all).findLast((step) => time === undefined || step.time < time);
    },
  };
}

export const fetchSteps = (track: Track, given: StepWords): Promise<Steps> =>
  fetchMapData(given.language).then((data) => stepsFor(data, track, given));
