/** The periods that the timeline shows as bands. Their limits are those of the lines and areas on the map. */
export interface Period {
  title: string;
  /** Short enough for two rows of a narrow band, or empty where only the band speaks. */
  short: string;
  /** EDTF: what `?on=` shows when the band is chosen. */
  on: string;
  /** First and last day; the first band begins with the timeline, the last one ends with it. */
  from: string;
  to: string;
}

export const timelineRange = { from: "1988-01-01", to: "2026-12-31" };

export const periods: Period[] = [
  {
    title: "Soviet oblast",
    short: "Soviet oblast",
    on: "1988/1991-11-26",
    from: "1988-01-01",
    to: "1991-11-26",
  },
  { title: "First war", short: "war", on: "1991-11-27/1994-05-11", from: "1991-11-27", to: "1994-05-11" },
  {
    title: "Line of contact",
    short: "line of contact",
    on: "1994-05-12/2020-09-26",
    from: "1994-05-12",
    to: "2020-09-26",
  },
  { title: "War of 2020", short: "", on: "2020-09-27/2020-11-09", from: "2020-09-27", to: "2020-11-09" },
  {
    title: "Russian peace\u00adkeepers",
    short: "peace\u00adkeepers",
    on: "2020-11-10/2023-09-19",
    from: "2020-11-10",
    to: "2023-09-19",
  },
  { title: "After", short: "after", on: "2023-09-20/..", from: "2023-09-20", to: "2026-12-31" },
];
