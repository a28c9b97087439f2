/** What every citation says, before it takes a format: an entry of the atlas, an excerpt quoted in it, or a page that it names. */
import { type Article, type Atlas, type Excerpt, entryPath, excerptsOf } from "../atlas/atlas.ts";
import { publishedOn, sourceLabel } from "../atlas/attribution.ts";
import { formatDate } from "../atlas/dates/dates.ts";
import { placeLabel } from "../atlas/names/names.ts";
import { articleSource, locusLabel, quotationText } from "../atlas/passage-words.ts";
import type { Entry } from "../atlas/schema/entry-schema.ts";
import type { Citation, Reference } from "../atlas/schema/evidence-schema.ts";
import type { Words } from "../words/words.ts";

/** The atlas as it is published: `origin` without a trailing slash. */
export interface Site {
  name: string;
  origin: string;
}

export interface Work {
  kind: "entry" | "excerpt" | "page";
  /** Names the work in a bibliography; letters, digits and hyphens. */
  key: string;
  /** The atlas for an entry, the news agency for an excerpt, whose text it is for a page. Nobody else is known to have written them. */
  author: string | null;
  title: string;
  /** The newspaper in which an excerpt stands, or the publisher of a page. */
  container: string | null;
  /** EDTF; for an entry the day of its last change. */
  issued: string | null;
  /** What an entry tells of: its date (EDTF), and the label of its first place, if it has one. */
  event: { date: string; place: string | null } | null;
  /** ISO 639-1; null where nobody has written it down. */
  language: string | null;
  url: string;
  /** The day on which it was looked at (EDTF), when that is known. */
  accessed: string | null;
  /** The quoted words and where they stand, or what an entry stands on. */
  note: string;
  /** In one line, in words; without the day on which it was looked at. */
  line: string;
  /** What of the line may be in another language than that of the words, each with its own (ISO 639-1). */
  foreign?: ReadonlyMap<string, string>;
  /** The language that it is cited in. */
  words: Words;
}

/** Whether a text ends as a sentence does; else the one that it stands in brings the full stop. */
const ended = (text: string) => (/[.!?]$/.test(text) ? "yes" : "no");

/** "Asbarez, “Presidents meet”, 7 August 2010, https://…" */
function referenceText(atlas: Atlas, reference: Reference): string {
  const { words } = atlas;
  const published = publishedOn(reference);
  const { title = "", url } = reference;
  return words("cite.reference", {
    publisher: sourceLabel(atlas, reference),
    titled: title ? "yes" : "no",
    title,
    dated: published ? "yes" : "no",
    date: published ? formatDate(published, words) : "",
    url,
  });
}

/** Everything that the entry stands on, each source once. */
function sources(atlas: Atlas, entry: Entry): string {
  const { words } = atlas;
  const passage = (article: Article | undefined, locus: Citation["paragraph"]) => {
    if (!article) return [];
    const source = articleSource(article, words);
    return [words("cite.passage", { title: article.title, source, locus: locusLabel(locus, words) })];
  };
  const quoted = excerptsOf(entry).flatMap((id) => {
    const excerpt = atlas.excerpt(id);
    return excerpt ? passage(atlas.article(excerpt.article), excerpt.paragraph) : [];
  });
  const told = entry.citations.flatMap(({ article, paragraph }) => passage(atlas.article(article), paragraph));
  const disputed = entry.disagreements.flatMap(({ accounts }) =>
    accounts.flatMap(({ source }) => ("reference" in source ? [referenceText(atlas, source.reference)] : [])),
  );
  const own = entry.references.map((reference) => referenceText(atlas, reference));
  const all = [...new Set([...quoted, ...told, ...own, ...disputed])];
  return all.reduce((before, source) => (before ? words("cite.sourceAfter", { before, source }) : source), "");
}

/** An entry is the atlas's own text; what it stands on goes into the note. */
export function entryWork(atlas: Atlas, entry: Entry, site: Site, accessed: string | null = null): Work {
  const { words } = atlas;
  const title = words("cite.entryTitle", { title: entry.title, date: formatDate(entry.date, words) });
  const place = atlas.place(entry.places[0] ?? "");
  const remote = "remote" in entry && entry.remote ? entry.remote : "no";
  const url = site.origin + words.to(entryPath(entry));
  const date = formatDate(entry.modified, words);
  const standsOn = sources(atlas, entry);
  return {
    kind: "entry",
    key: `where-they-met-${entry.id}`,
    author: site.name,
    title,
    container: null,
    issued: entry.modified,
    event: { date: entry.date, place: place ? placeLabel(place, words.language) : null },
    language: words.language,
    url,
    accessed,
    note: words("cite.entryNote", { remote, sources: standsOn, ended: ended(standsOn) }),
    line: words("cite.entryLine", { site: site.name, title, ended: ended(title), date, url }),
    words,
  };
}

/** What a work has of its article. `told`: its address in the atlas, for an article whose own is not known. */
export const partsOfArticle = (article: Article, told: string) =>
  ({
    kind: "excerpt",
    author: article.wire,
    title: article.title,
    container: article.publisher,
    issued: article.published,
    event: null,
    language: article.language,
    url: article.url ?? told,
  }) satisfies Partial<Work>;

/** What is garbled in the excerpt, and when its article was printed: a sentence each. */
function notesOn({ published }: Article, { sic = [] }: Excerpt, words: Words): string[] {
  return [
    ...sic.map(({ written, means }) => words("cite.garbled", { written, means })),
    ...(published ? [words("cite.dated", { date: formatDate(published, words) })] : []),
  ];
}

/** An excerpt is its article's; the atlas is where it is quoted. What is not known of the article stays away. */
export function excerptWork(
  article: Article,
  excerpt: Excerpt,
  site: Site,
  accessed: string | null,
  words: Words,
): Work {
  const address = site.origin + words.to(`/articles/${article.id}#${excerpt.id}`);
  const quotation = quotationText(excerpt, words);
  const locus = locusLabel(excerpt.paragraph, words);
  return {
    ...partsOfArticle(article, address),
    key: `where-they-met-${excerpt.id}`,
    accessed,
    note: [
      words("cite.quoted", { locus, quotation }),
      ...notesOn(article, excerpt, words),
      words("cite.quotedIn", { site: site.name, address }),
    ].join(" "),
    line: words("cite.excerptLine", {
      quotation,
      title: article.title,
      source: articleSource(article, words),
      locus,
      known: article.url ? "yes" : "no",
      url: article.url ?? "",
      site: site.name,
      address,
    }),
    foreign: new Map([article.title, excerpt.exact].map((text) => [text, article.language])),
    words,
  };
}
