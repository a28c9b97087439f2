/**
 * Which pages of entries and places are made with the build, where there are too many of them: the one place that decides it, in plain
 * JavaScript, because `next.config.js` asks it before anything is compiled. All others are made when they are first asked for (proxy.ts).
 */

/** Of the newest entries. */
const usual = 500;

/** Of places, those with most entries: for each entry so many. */
const placesToAnEntry = 2;

/**
 * How many pages of entries are made with the build: ENTRIES_AT_BUILD. Throws where that is set to no number.
 *
 * @param {Record<string, string | undefined>} environment
 */
export function entriesAtBuild({ ENTRIES_AT_BUILD: set } = process.env) {
  if (!set) return usual;
  if (!/^\d{1,6}$/.test(set))
    throw new Error(
      `ENTRIES_AT_BUILD must be a number such as ${usual}, the entries whose pages are built; it is "${set}".`,
    );
  return Number(set);
}

/** @param {string} a @param {string} b */
const inOrder = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The text of an EDTF date from its first year on: later dates come later. @param {{ date: string }} entry */
const beginning = ({ date }) => date.replace(/^\D+/, "");

/**
 * The ids of the entries and of the places whose pages are made with the build, whichever order they are given in.
 *
 * @param {readonly { id: string, date: string, places?: readonly string[] }[]} entries
 * @param {readonly { id: string }[]} places
 * @param {number} many how many entries
 */
export function builtIds(entries, places, many = entriesAtBuild()) {
  const newest = entries.toSorted((a, b) => inOrder(beginning(b), beginning(a)) || inOrder(a.id, b.id));
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const id of entries.flatMap(({ places: named = [] }) => named)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const count = (/** @type {{ id: string }} */ { id }) => counts.get(id) ?? 0;
  const busiest = places.toSorted((a, b) => count(b) - count(a) || inOrder(a.id, b.id));
  const idsOf = (/** @type {readonly { id: string }[]} */ first) => new Set(first.map(({ id }) => id));
  return { entries: idsOf(newest.slice(0, many)), places: idsOf(busiest.slice(0, many * placesToAnEntry)) };
}
