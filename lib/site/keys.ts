import type { TimeRange } from "../atlas/dates/time-range.ts";
import { mapKeyHelp } from "../view/map-keys.ts";
import type { Words } from "../words/words.ts";

/** The keys of the site, for its help: each group belongs to a part of the page. Keep it with the code that listens. */
export interface KeyGroup {
  title: string;
  keys: { press: string[]; does: string }[];
}

/** The keys of a site whose timeline has these ends. */
export const keyGroups = ({ from, to }: TimeRange, words: Words): KeyGroup[] => [
  {
    title: words("shell-live.keys.everywhere"),
    keys: [
      { press: ["/", "Ctrl K"], does: words("shell-live.keys.search") },
      { press: ["?"], does: words("shell-live.keys.thisList") },
      { press: ["Esc"], does: words("shell-live.keys.closeOpen") },
    ],
  },
  {
    title: words("shell-live.keys.onMap"),
    keys: [
      ...mapKeyHelp(words),
      { press: ["Tab"], does: words("shell-live.keys.fromMarker") },
      { press: ["Enter"], does: words("shell-live.keys.openMarker") },
    ],
  },
  {
    title: words("shell-live.keys.onTimeline"),
    keys: [
      { press: ["←", "→"], does: words("shell-live.keys.entryBeside") },
      { press: ["Shift ←", "Shift →"], does: words("shell-live.keys.entryByEntry") },
      { press: ["Page Up", "Page Down"], does: words("shell-live.keys.yearOn") },
      {
        press: ["Home", "End"],
        does: words("shell-live.keys.ends", { from: from.slice(0, 4), to: to.slice(0, 4) }),
      },
    ],
  },
  {
    title: words("shell-live.keys.playing"),
    keys: [
      { press: ["←", "→"], does: words("shell-live.keys.stopBeside") },
      { press: ["Home", "End"], does: words("shell-live.keys.firstLast") },
    ],
  },
  {
    title: words("shell-live.keys.inTour"),
    keys: [{ press: ["←", "→"], does: words("shell-live.keys.stopBeside") }],
  },
];
