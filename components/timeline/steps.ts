import { useState } from "react";
import type { MapData } from "@/lib/view/map-data.ts";

const dayMilliseconds = 86_400_000;

/** One entry that the slider can stop at. */
export interface Step {
  /** Milliseconds since 1970 UTC. */
  time: number;
  /** Both empty where the words of the entry are not at hand: the slider has words of its own for a day. */
  date: string;
  title: string;
  places: string[];
}

/**
 * The first day of an EDTF date in milliseconds since 1970 UTC: enough for placing a handle. A span without a beginning
 * begins with the timeline, at `first`. Undefined for anything else that an address may well carry.
 */
export function fromDay(date: string | undefined, first: number): number | undefined {
  if (date?.startsWith("../")) return first;
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:[?~%/].*)?$/.exec(date ?? "") ?? [];
  if (year === undefined) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(time) ? undefined : time;
}

/** The first step on a later day than `time`; the first of all without a time. */
export function stepAfter(steps: Step[], time: number | undefined): Step | undefined {
  return steps.find((step) => time === undefined || step.time >= time + dayMilliseconds);
}

/** The last step on an earlier day than `time`; the last of all without a time. */
export function stepBefore(steps: Step[], time: number | undefined): Step | undefined {
  return steps.findLast((step) => time === undefined || step.time < time);
}

/** All entries from the time `first` on in the order of their dates, one per entry although it may stand at several places, or at none. */
export function stepsOf(data: MapData, first: number): Step[] {
  const entries = new Map(
    [...data.markers.flatMap((marker) => marker.entries), ...data.unplaced].map((entry) => [
      entry.path,
      { time: entry.facets.start, date: entry.date, title: entry.title, places: entry.facets.places.slice(0, 1) },
    ]),
  );
  return [...entries.values()].filter((step) => step.time >= first).toSorted((a, b) => a.time - b.time);
}

/** The steps from the time `first` on, fetched when somebody first touches the slider. */
export function useSteps(first: number) {
  const [steps, setSteps] = useState<Step[] | null>(null);
  const [wanting, setWanting] = useState<Promise<Step[]> | null>(null);
  const wantSteps = () => {
    if (wanting) return wanting;
    const coming = import("@/lib/view/points/fetch-points.ts")
      .then(({ fetchMapData }) => fetchMapData())
      .then((data) => {
        const found = stepsOf(data, first);
        setSteps(found);
        return found;
      })
      .catch(() => {
        setWanting(null);
        return [];
      });
    setWanting(coming);
    return coming;
  };
  return { steps, wantSteps };
}
