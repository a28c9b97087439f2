/** What every citation says, before it takes a format: an entry of the atlas, an excerpt quoted in it, or a page that it names. */
import { type Article, type Atlas, type Excerpt, entryPath, excerptsOf } from "../atlas/atlas.ts";
import { publishedOn, sourceLabel } from "../atlas/attribution.ts";
import { formatDate } from "../atlas/dates/dates.ts";
import { placeLabel } from "../atlas/names/names.ts";
import { articleSource, locusLabel, quotationText } from "../atlas/passage-words.ts";
import { remoteWords } from "../atlas/remote.ts";
import type { Citation, Entry, Reference } from "../atlas/schema.ts";

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
}

const full = (title: string) => (/[.!?]$/.test(title) ? title : `${title}.`);

/** "Asbarez, “Presidents meet”, 7 August 2010, https://…" */
function referenceText(atlas: Atlas, reference: Reference): string {
  const published = publishedOn(reference);
  const { title, url } = reference;
  const parts = [sourceLabel(atlas, reference), title && `“${title}”`, published && formatDate(published), url];
  return parts.filter(Boolean).join(", ");
}

/** Everything that the entry stands on, each source once. */
function sources(atlas: Atlas, entry: Entry): string {
  const passage = (article: Article | undefined, locus: Citation["paragraph"]) =>
    article ? [`“${article.title}”, ${articleSource(article)}, ${locusLabel(locus)}`] : [];
  const quoted = excerptsOf(entry).flatMap((id) => {
    const excerpt = atlas.excerpt(id);
    return excerpt ? passage(atlas.article(excerpt.article), excerpt.paragraph) : [];
  });
  const told = entry.citations.flatMap(({ article, paragraph }) => passage(atlas.article(article), paragraph));
  const disputed = entry.disagreements.flatMap(({ accounts }) =>
    accounts.flatMap(({ source }) => ("reference" in source ? [referenceText(atlas, source.reference)] : [])),
  );
  const own = entry.references.map((reference) => referenceText(atlas, reference));
  return [...new Set([...quoted, ...told, ...own, ...disputed])].join("; ");
}

/** An entry is the atlas's own text; what it stands on goes into the note. */
export function entryWork(atlas: Atlas, entry: Entry, site: Site, accessed: string | null = null): Work {
  const title = `${entry.title}, ${formatDate(entry.date)}`;
  const place = atlas.place(entry.places[0] ?? "");
  const remote = remoteWords(entry);
  const url = site.origin + entryPath(entry);
  return {
    kind: "entry",
    key: `where-they-met-${entry.id}`,
    author: site.name,
    title,
    container: null,
    issued: entry.modified,
    event: { date: entry.date, place: place ? placeLabel(place) : null },
    language: "en",
    url,
    accessed,
    note: `${remote ? `Held ${remote}. ` : ""}Stands on: ${full(sources(atlas, entry))}`,
    line: `${site.name}, “${full(title)}” Last changed ${formatDate(entry.modified)}. ${url}`,
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

/** An excerpt is its article's; the atlas is where it is quoted. What is not known of the article stays away. */
export function excerptWork(article: Article, excerpt: Excerpt, site: Site, accessed: string | null = null): Work {
  const quotedAt = `${site.origin}/articles/${article.id}#${excerpt.id}`;
  const quotation = quotationText(excerpt);
  const printed = article.published ? ` Dated ${formatDate(article.published)}.` : "";
  const garbled = (excerpt.sic ?? []).map(({ written, means }) => ` “${written}” stands as printed; meant: ${means}.`);
  const original = article.url ? `, ${article.url}` : "";
  return {
    ...partsOfArticle(article, quotedAt),
    key: `where-they-met-${excerpt.id}`,
    accessed,
    note: `${locusLabel(excerpt.paragraph)}: ${quotation}${garbled.join("")}${printed} As quoted in ${site.name}, ${quotedAt}`,
    line: `${quotation} In “${article.title}”, ${articleSource(article)}, ${locusLabel(excerpt.paragraph)}${original}. As quoted in ${site.name}, ${quotedAt}`,
  };
}
