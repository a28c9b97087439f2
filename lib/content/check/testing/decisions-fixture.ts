/** What the editors of the small folder have decided for all of it: `atlas.json`. */
const plate = (on: string, more: object = {}) => ({
  on,
  title: `In ${on}`,
  layers: [] as string[],
  says: "A line moved, one says.",
  entries: ["talks"],
  sources: [{ reference: { publisher: "harbour-office", url: "https://example.org/harbour" } }],
  ...more,
});

export const decisions = {
  $schema: "./schema/atlas.json",
  modified: "2004-01-15",
  title: "Where Neighbours Met",
  sovereignty: "Lines are lines.",
  timeline: { from: "2000-01-01", to: "open" },
  knownUntil: "2004-06-30",
  periods: [
    { title: "Before", short: "before", on: "2000" },
    { title: "Between", short: "between", on: "2001/2002-06" },
    { title: "After", short: "after", on: "2002-07/.." },
  ],
  eras: [{ title: "First" }, { from: 2001, title: "Then" }, { from: 2002, title: "Last" }],
  roles: {
    sides: [
      { side: "armenia", capital: "delta" },
      { side: "azerbaijan", capital: "ford" },
    ],
    neighbours: ["haven"],
    contested: { region: "alden", centre: "easton" },
  },
  introduction: [{ says: "Alden lies between the two.", sources: [{ excerpt: "alpha-first" }] }],
  plates: [
    plate("2001", {
      layers: ["part"],
      sources: [{ excerpt: "alpha-first" }, { citation: { article: "alpha", paragraph: 2 } }],
    }),
    plate("2002"),
    plate("2003"),
    plate("2004"),
  ],
  lead: "alpha-first",
  landmarks: ["truce", "market"],
  moments: [{ title: "After the truce", entry: "truce", is: "after" }],
  conveners: [
    { title: "Some", mediators: ["minsk-group", "russia", "eu", "us", "france", "iran"] },
    { title: "Others", mediators: ["osce", "cis", "un", "bilateral", "other"] },
  ],
};
