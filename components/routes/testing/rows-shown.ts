/** What a reader sees listed on a page, read from its markup: by the keys of the table that its files are rows of. */

const all = (markup: string, pattern: RegExp): string[] => [...markup.matchAll(pattern)].map(([, found = ""]) => found);

/** The links to entries within a part of the page. */
const entriesIn = (part: string) => all(part, /href="\/(?:meetings|deployments|events)\/([^"?#]+)/g);
const entryLists = (markup: string) => all(markup, /<ol class="entry-list"[^>]*>(.*?)<\/ol>/gs);

/** Part of a path → where its list stands. */
const readers: [path: RegExp, (markup: string) => string[]][] = [
  [/^\/meetings$/, (markup) => all(markup, /<tbody[^>]*>(.*?)<\/tbody>/gs).flatMap(entriesIn)],
  [
    /^\/where-they-met$/,
    (markup) => {
      const [matrix = ""] = all(markup, /<table class="matrix">(.*?)<\/table>/gs);
      return all(matrix, /<a class="mark[^>]*href="\/meetings\/([^"?#]+)/g);
    },
  ],
  [/^\/places$/, (markup) => all(markup, /<li data-places="([^"]+)"/g)],
  [/^\/articles\/./, (markup) => all(markup, /data-excerpt="([^"]+)"/g)],
  [/^\/disagreements$/, (markup) => all(markup, /<li id="([^"]+)"/g)],
  [/^\/disagreements\/./, (markup) => all(markup, /<section id="([^"]+)" class="disagreement"/g)],
  [/^\/sources$/, (markup) => all(markup, /<li id="([^"]+)"/g)],
  [/^\/tour\/./, (markup) => all(markup, /<p class="tour-entry"[^>]*>(.*?)<\/p>/gs).flatMap(entriesIn)],
];

/** In the order of the page. */
export function rowsShown(path: string, markup: string): string[] {
  const read = readers.find(([pattern]) => pattern.test(path))?.[1];
  return read ? read(markup) : entryLists(markup).flatMap(entriesIn);
}
