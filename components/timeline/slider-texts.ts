import { madeOnce } from "@/lib/atlas/made-once.ts";
import { openText } from "@/lib/words/open-text.ts";
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
  /** Where even the program that would say so did not come. */
  listBehind: string;
}

export const sliderTexts = madeOnce(
  (words: Words): SliderTexts => ({
    slider: words("timeline.slider"),
    allPeriods: words("timeline.allPeriods"),
    play: words("timeline.play"),
    pause: words("timeline.pause"),
    stop: openText("timeline.stop", words, "date", "title"),
    notKnown: openText("dates.notKnown", words, "date"),
    listBehind: words("timeline.listBehind"),
  }),
);
