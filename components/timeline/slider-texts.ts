import { madeOnce } from "@/lib/atlas/made-once.ts";
import type { Words } from "@/lib/words/words.ts";

/** What the slider says: its own program words nothing. What stands in { } is for `filled`. */
export interface SliderTexts {
  slider: string;
  allPeriods: string;
  play: string;
  pause: string;
  /** "{date}: {title}" */
  stop: string;
  /** "{date}: not known" */
  notKnown: string;
  /** By month: "{day} January {year}", and "January {year}". */
  days: string[];
  months: string[];
  /** Where even the program that would say so did not come. */
  listBehind: string;
}

const twelve = Array.from({ length: 12 }, (_, index) => index + 1);

export const sliderTexts = madeOnce((words: Words): SliderTexts => {
  const date = { day: "{day}", year: "{year}" };
  return {
    slider: words("timeline.slider"),
    allPeriods: words("timeline.allPeriods"),
    play: words("timeline.play"),
    pause: words("timeline.pause"),
    stop: words("timeline.stop", { date: "{date}", title: "{title}" }),
    notKnown: words("dates.notKnown", { date: "{date}" }),
    days: twelve.map((month) => words("timeline.sliderDay", { ...date, month })),
    months: twelve.map((month) => words("timeline-live.month", { ...date, month })),
    listBehind: words("timeline.listBehind"),
  };
});
