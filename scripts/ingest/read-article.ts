/** An article read against the atlas, and what is proposed of it. */

import path from "node:path";
import type { Atlas } from "../../lib/atlas/atlas.ts";
import { sha256 } from "../../lib/content/article-source.ts";
import { readContentFiles } from "../../lib/content/files.ts";
import type { ReadAgainst } from "../../lib/content/ingest/article-read.ts";
import type { SaidOfArticle } from "../../lib/content/ingest/drafted-article.ts";
import type { IngestDecisions } from "../../lib/content/ingest/ingest-decisions.ts";
import { type Proposal, proposalOf } from "../../lib/content/ingest/proposal.ts";
import { readAtlas } from "../../lib/content/load.ts";
import { withEmptyLines } from "../../lib/reading/blocks.ts";
import type { Gazetteer, Given, Reading } from "../../lib/reading/findings.ts";
import { type IngestFlags, publisherName } from "./ingest-flags.ts";
import { shortened } from "./ingest-table.ts";
import { type Fault, isFault, type SourceText } from "./source-text.ts";
import { correctedText } from "./text-beside.ts";

/** The reading, so that a test can give one of its own. */
export interface Reader {
  gazetteerOf(atlas: Atlas): Gazetteer;
  readText(text: string, gazetteer: Gazetteer, given: Given): Reading;
}

/** The ids of what was written for this article before: it is not read against its own drafts. */
const ownIds = (before: IngestDecisions | undefined) =>
  new Set(Object.keys(before?.written ?? {}).map((file) => path.basename(file, ".json")));

interface Said {
  said: SaidOfArticle;
  notes: string[];
}

/** What is said of the article: by the command, else as before, else by the page. */
function saidOf(
  atlas: Atlas,
  flags: IngestFlags,
  source: SourceText,
  before: IngestDecisions | undefined,
): Said | Fault {
  const given = before?.given;
  const publisher = flags.publisher === undefined ? given?.publisher : publisherName(atlas, flags.publisher);
  if (isFault(publisher)) return publisher;
  const site = source.said.publisher ?? null;
  const ofSite = site === null ? null : publisherName(atlas, site);
  const notes =
    isFault(ofSite) && !publisher
      ? [`The page calls its site “${shortened(site ?? "", 100)}”, which content/publishers.json does not have.`]
      : [];
  return {
    said: {
      url: flags.url ?? given?.url ?? source.said.url ?? null,
      published: flags.published ?? given?.published ?? source.said.published ?? null,
      publisher: publisher ?? (isFault(ofSite) ? null : ofSite),
      language: flags.language ?? given?.language ?? source.said.language ?? null,
    },
    notes,
  };
}

/** Leaves out what is not known, as `Given` wants it. */
const givenOf = ({ published, language }: SaidOfArticle): Given => ({
  ...(published !== null && { published }),
  ...(language !== null && { language }),
});

function withoutOwn(gazetteer: Gazetteer, own: ReadonlySet<string>): Gazetteer {
  // That an article is quoted already is no news to whoever takes it in.
  return { ...gazetteer, articles: [], entries: gazetteer.entries.filter(({ id }) => !own.has(id)) };
}

/** The id that a text was saved under by an editor who follows the recipe: "prague-2022.txt". */
function idInName(file: string): string | undefined {
  const name = path.basename(file, ".txt");
  return /^[a-z0-9]+(-[a-z0-9]+)*-\d{4}$/.test(name) ? name : undefined;
}

export interface Read {
  read: ReadAgainst;
  proposal: Proposal;
  notes: string[];
  said: SaidOfArticle;
  /** The hash of the text as the file gives it. */
  extracted: string;
}

/** Drafts of other articles count as known: two articles that tell the same make one draft. */
function soundAtlas(contentDir: string): Atlas | Fault {
  try {
    return readAtlas(contentDir, undefined, "with-drafts");
  } catch (error) {
    return { fault: `${error instanceof Error ? error.message : error}` };
  }
}

export interface Asked {
  contentDir: string;
  flags: IngestFlags;
  source: SourceText;
  before: IngestDecisions | undefined;
  reader: Reader;
  /** EDTF. */
  today: string;
}

/**
 * Reads the text against the atlas without the article's own drafts, and proposes what is to be written; nothing is. A text that an
 * editor has corrected beside its source is read in its place. A fault says what stands against it.
 */
export function readArticle({ contentDir, flags, source, before, reader, today }: Asked): Read | Fault {
  const atlas = soundAtlas(contentDir);
  if (isFault(atlas)) return atlas;
  const given = withEmptyLines(source.text);
  const corrected = correctedText(flags.file, before);
  const text = corrected ?? given;
  const own = ownIds(before);
  const hash = sha256(text);
  const twin = atlas.articles.find((article) => article.source.sha256 === hash && !own.has(article.id));
  if (twin) return { fault: `This text is the article ${twin.id} already. Nothing was written.` };
  const asked = saidOf(atlas, flags, source, before);
  if (isFault(asked)) return asked;
  const gazetteer = withoutOwn(reader.gazetteerOf(atlas), own);
  const read = { text, gazetteer, reading: reader.readText(text, gazetteer, givenOf(asked.said)) };
  const others = <Kind extends { id: string }>(all: Kind[]) =>
    new Set(all.flatMap(({ id }) => (own.has(id) ? [] : id)));
  if (!asked.said.language && !read.reading.language)
    return { fault: `The language of ${flags.file} is not known: give it by its two letters, --language en.` };
  const proposal = proposalOf({
    read,
    surroundings: {
      articles: others(atlas.articles),
      entries: others(atlas.entries),
      files: readContentFiles(contentDir).flatMap(({ kind, file }) => (kind === "entry" ? file : [])),
    },
    sha256: hash,
    said: asked.said,
    id: flags.id ?? before?.id ?? idInName(flags.file),
    day: today,
    decided: before,
  });
  if (!proposal)
    return {
      fault: `${flags.file} has no headline and paragraph that could be told apart: put the headline first, with an empty line after each.`,
    };
  const notes =
    corrected === undefined
      ? [source.note ?? []].flat()
      : [`The text was read from ${proposal.id}.txt, which an editor has corrected.`];
  return { read, proposal, said: asked.said, notes: [...asked.notes, ...notes], extracted: sha256(given) };
}
