import type { TimeRange } from "../atlas/dates/time-range.ts";
import { mapKeyHelp } from "../view/map-keys.ts";
import { english } from "../words/catalogue.ts";

/** The keys of the site, for its help: each group belongs to a part of the page. Keep it with the code that listens. */
export interface KeyGroup {
  title: string;
  keys: { press: string[]; does: string }[];
}

/** The keys of a site whose timeline has these ends. */
export const keyGroups = ({ from, to }: TimeRange): KeyGroup[] => [
  {
    title: "Everywhere",
    keys: [
      { press: ["/", "Ctrl K"], does: "Search" },
      { press: ["?"], does: "This list" },
      { press: ["Esc"], does: "Close what is open" },
    ],
  },
  {
    title: "On the map",
    keys: [
      ...mapKeyHelp(english),
      { press: ["Tab"], does: "From marker to marker" },
      { press: ["Enter"], does: "Open the marker’s page or its list" },
    ],
  },
  {
    title: "On the timeline",
    keys: [
      { press: ["←", "→"], does: "To the entry before or after" },
      { press: ["Shift ←", "Shift →"], does: "The same, entry by entry where a month is one step" },
      { press: ["Page Up", "Page Down"], does: "A year on, a year back" },
      { press: ["Home", "End"], does: `To ${from.slice(0, 4)}, to ${to.slice(0, 4)}` },
    ],
  },
  {
    title: "While the plates or the meetings are played or presented",
    keys: [
      { press: ["←", "→"], does: "To the stop before or after" },
      { press: ["Home", "End"], does: "To the first, to the last" },
    ],
  },
  { title: "In the tour", keys: [{ press: ["←", "→"], does: "To the stop before or after" }] },
];
