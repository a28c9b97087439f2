/** Excerpts as W3C Web Annotations (https://www.w3.org/TR/annotation-model/). */
import { type Atlas, type Excerpt, entryPath, excerptsOf, markedPlaces } from "../atlas/atlas.ts";
import type { Entry } from "../atlas/schema/entry-schema.ts";
import { licences } from "./dataset/licences.ts";
import type { Site } from "./work.ts";

const context = "http://www.w3.org/ns/anno.jsonld";

const tag = (source: string) => ({ type: "SpecificResource", purpose: "tagging", source });

const comment = (value: string, { words }: Atlas) => ({
  type: "TextualBody",
  purpose: "commenting",
  value,
  format: "text/plain",
  language: words.language,
});

/** Where annotations of the excerpt and of the entry are served. */
const excerptAddress = (id: string, { origin }: Site) => `${origin}/cite/excerpts/${id}.jsonld`;
const entryAddress = (id: string, { origin }: Site) => `${origin}/cite/entries/${id}.jsonld`;

/** The entries that stand on the excerpt and their places are its tags; our notes on it are comments. */
function bodies(atlas: Atlas, excerpt: Excerpt, { origin }: Site) {
  const entries = atlas.entriesCiting(excerpt.id);
  const places = [...new Set(entries.flatMap(markedPlaces))];
  return [
    ...entries.map((entry) => tag(origin + entryPath(entry))),
    ...places.map((id) => tag(`${origin}/places/${id}`)),
    ...(excerpt.sic ?? []).map(({ written, means }) => comment(atlas.words("cite.sic", { written, means }), atlas)),
    ...(excerpt.note ? [comment(excerpt.note, atlas)] : []),
  ];
}

function annotation(atlas: Atlas, excerpt: Excerpt, site: Site) {
  const article = atlas.article(excerpt.article);
  const { exact, prefix, suffix } = excerpt;
  return {
    id: excerptAddress(excerpt.id, site),
    type: "Annotation",
    motivation: "tagging",
    creator: { id: `${site.origin}/about`, type: "Organization", name: site.name },
    // of what we add; the quoted words are their publisher's
    rights: licences.atlas.path,
    body: bodies(atlas, excerpt, site),
    target: {
      // an article without a known address is named as in our JSON-LD: it is not our page, which only tells of it
      source: article?.url ?? `${site.origin}/articles/${excerpt.article}#article`,
      selector: {
        type: "TextQuoteSelector",
        exact,
        ...(prefix && { prefix }),
        ...(suffix && { suffix }),
      },
    },
  };
}

const written = (value: object) => `${JSON.stringify({ "@context": context, ...value }, null, 2)}\n`;

export function excerptAnnotation(atlas: Atlas, excerpt: Excerpt, site: Site): string {
  return written(annotation(atlas, excerpt, site));
}

/** All excerpts that an entry stands on, as a collection with a single page; an empty one has no page. */
export function entryAnnotations(atlas: Atlas, entry: Entry, site: Site): string {
  const id = entryAddress(entry.id, site);
  const items = excerptsOf(entry).flatMap((excerptId) => {
    const excerpt = atlas.excerpt(excerptId);
    return excerpt ? [annotation(atlas, excerpt, site)] : [];
  });
  const page = { id: `${id}#page`, type: "AnnotationPage", partOf: id, startIndex: 0, items };
  return written({
    id,
    type: "AnnotationCollection",
    label: atlas.words("cite.excerptsOf", { title: entry.title }),
    total: items.length,
    ...(items.length > 0 && { first: page }),
  });
}

/** All excerpts, or those that the entries stand on; what the collection says of itself is given. */
export function annotationCollection(
  atlas: Atlas,
  excerpts: Excerpt[],
  site: Site,
  said: { id: string; label: string },
): string {
  const items = excerpts.map((excerpt) => annotation(atlas, excerpt, site));
  const page = { id: `${said.id}#page`, type: "AnnotationPage", partOf: said.id, startIndex: 0, items };
  return written({
    ...said,
    type: "AnnotationCollection",
    total: items.length,
    ...(items.length > 0 && { first: page }),
  });
}
