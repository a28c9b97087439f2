/** The files that `/cite/` serves: one work in one format. */
import type { Atlas } from "../atlas/atlas.ts";
import { entryAnnotations, excerptAnnotation } from "./annotation.ts";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import { plainText } from "./plain-text.ts";
import { ris } from "./ris.ts";
import { entryWork, excerptWork, type Site, type Work } from "./work.ts";

export interface CitationFile {
  name: string;
  /** Media type, as in Content-Type. */
  type: string;
  body: string;
}

interface Format {
  type: string;
  write: (work: Work) => string;
}

const formats = new Map<string, Format>(
  Object.entries({
    txt: { type: "text/plain; charset=utf-8", write: (work) => `${plainText(work)}\n` },
    bib: { type: "text/x-bibtex; charset=utf-8", write: bibtex },
    ris: { type: "application/x-research-info-systems; charset=utf-8", write: ris },
    json: { type: "application/vnd.citationstyles.csl+json; charset=utf-8", write: cslJson },
  }),
);

const annotationType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/**
 * The file at `/cite/{folder}/{file}`, such as "entries" and "2022-05-22-brussels.bib"; undefined when there is none.
 * `today`: the day on which it is asked for (EDTF), which citations name.
 */
export function citationFile(
  atlas: Atlas,
  folder: string,
  file: string,
  site: Site,
  today: string,
): CitationFile | undefined {
  const [, id = "", extension = ""] = /^(.+)\.([a-z]+)$/.exec(file) ?? [];
  const entry = folder === "entries" ? atlas.entry(id) : undefined;
  const excerpt = folder === "excerpts" ? atlas.excerpt(id) : undefined;
  const article = excerpt && atlas.article(excerpt.article);
  const name = `where-they-met-${file}`;
  if (extension === "jsonld") {
    const body = entry ? entryAnnotations(atlas, entry, site) : excerpt && excerptAnnotation(atlas, excerpt, site);
    return body === undefined ? undefined : { name, type: annotationType, body };
  }
  const format = formats.get(extension);
  const work = entry
    ? entryWork(atlas, entry, site, today)
    : excerpt && article && excerptWork(article, excerpt, site, today, atlas.words);
  return format && work && { name, type: format.type, body: format.write(work) };
}
