/** Everything that the entries stand on, as a bibliography: each article and each page once. */
import { createHash } from "node:crypto";
import type { Article } from "../../atlas/atlas.ts";
import { articlesOf, attribution, publishedOn, referencesOf, sourceLabel } from "../../atlas/attribution.ts";
import type { Entry } from "../../atlas/schema/entry-schema.ts";
import type { Reference } from "../../atlas/schema/evidence-schema.ts";
import type { Words } from "../../words/words.ts";
import { bibtex } from "../bibtex.ts";
import { cslList } from "../csl-json.ts";
import { type Dataset, provenance } from "../dataset/dataset.ts";
import { partsOfArticle, type Work } from "../work.ts";

/** "asbarez-3fa9c2e1": who published it, and a hash of the address, as neither title nor day is known of all. */
const keyOf = ({ publisher, url }: Reference) =>
  `${publisher}-${createHash("sha256").update(url).digest("hex").slice(0, 8)}`;

const standOn = (entries: Entry[], words: Words) =>
  words("cite.carries", { entries: entries.map(({ id }) => id).join(", ") });

function pageWork({ atlas }: Dataset, reference: Reference, entries: Entry[]): Work {
  const { words } = atlas;
  const { page, text } = attribution(atlas, reference) ?? {};
  const publisher = sourceLabel(atlas, reference);
  // in brackets, as bibliographies write a title that is not the page's own
  const title = reference.title ?? words("cite.pageOf", { publisher: page?.name ?? reference.publisher });
  const archived = reference.archiveUrl ? [words("cite.archived", { url: reference.archiveUrl })] : [];
  return {
    kind: "page",
    key: keyOf(reference),
    author: text && text !== page ? text.name : null,
    title,
    container: page?.name ?? reference.publisher,
    issued: publishedOn(reference) ?? null,
    event: null,
    language: reference.language ?? null,
    url: reference.url,
    accessed: reference.accessed ?? null,
    note: [standOn(entries, words), ...archived].join(" "),
    line: words("cite.pageLine", { publisher, title, url: reference.url }),
    words,
  };
}

function articleWork({ atlas: { words }, site }: Dataset, article: Article, entries: Entry[]): Work {
  const told = site.origin + words.to(`/articles/${article.id}`);
  return {
    ...partsOfArticle(article, told),
    key: `where-they-met-${article.id}`,
    accessed: null,
    note: [standOn(entries, words), words("cite.quotedAt", { address: told })].join(" "),
    line: words("cite.articleLine", { title: article.title, url: article.url ?? told }),
    words,
  };
}

/** Each thing with the entries that name it, in the order in which they are first named. */
function named<Thing>(entries: Entry[], of: (entry: Entry) => Thing[], key: (thing: Thing) => string) {
  const found = new Map<string, { thing: Thing; entries: Entry[] }>();
  for (const entry of entries)
    for (const thing of of(entry)) {
      const known = found.get(key(thing));
      if (known) known.entries.push(entry);
      else found.set(key(thing), { thing, entries: [entry] });
    }
  return [...found.values()];
}

function works(dataset: Dataset): Work[] {
  const { atlas, entries } = dataset;
  const articles = named(
    entries,
    (entry) => articlesOf(atlas, entry),
    ({ id }) => id,
  );
  const pages = named(entries, referencesOf, ({ url }) => url);
  return [
    ...articles.map(({ thing, entries }) => articleWork(dataset, thing, entries)),
    ...pages.map(({ thing, entries }) => pageWork(dataset, thing, entries)),
  ];
}

/** BibTeX leaves out what stands between its entries, so that is where the file tells of itself. */
export function sourcesBibtex(dataset: Dataset): string {
  const { title, homepage, version, knownUntil } = provenance(dataset);
  const head = dataset.atlas.words("cite.bibliography", { title, homepage, version, knownUntil });
  return [head, ...works(dataset).map(bibtex)].join("\n");
}

export function sourcesCsl(dataset: Dataset): string {
  return cslList(works(dataset));
}
