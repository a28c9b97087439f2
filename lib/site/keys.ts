import { mapKeyHelp } from "../view/map-keys.ts";

/** The keys of the site, for its help: each group belongs to a part of the page. Keep it with the code that listens. */
export interface KeyGroup {
  title: string;
  keys: { press: string[]; does: string }[];
}

export const keyGroups: KeyGroup[] = [
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
      ...mapKeyHelp,
      { press: ["Tab"], does: "From marker to marker" },
      { press: ["Enter"], does: "Open the marker’s page or its list" },
    ],
  },
  {
    title: "On the timeline",
    keys: [
      { press: ["←", "→"], does: "To the entry before or after" },
      { press: ["Page Up", "Page Down"], does: "A year on, a year back" },
      { press: ["Home", "End"], does: "To 1988, to 2026" },
    ],
  },
  { title: "In the tour", keys: [{ press: ["←", "→"], does: "To the stop before or after" }] },
];
