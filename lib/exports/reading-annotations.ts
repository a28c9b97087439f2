/** What a reading found, as W3C Web Annotations of the text that was read (https://www.w3.org/TR/annotation-model/). */
import { surroundings } from "../atlas/surroundings.ts";
import type { Quote } from "../atlas/text-quote.ts";
import type { Beside, ProposedExcerpt, Reading, ReadSentence } from "../reading/findings.ts";
import type { AnsweredText } from "../reading/shown/as-list.ts";
import { verdictWords } from "../reading/shown/verdicts.ts";
import type { Words } from "../words/words.ts";
import type { Site } from "./work.ts";

const context = "http://www.w3.org/ns/anno.jsonld";

/** A sentence with what stands around it in its block, where the reading proposes no excerpt of it. */
function quoteOf({ text, reading }: AnsweredText, { start, end, block }: ReadSentence): Quote {
  return { exact: text.slice(start, end), ...surroundings(text, reading.blocks[block] ?? { start, end }, start, end) };
}

function selector(answered: AnsweredText, sentence: ReadSentence, excerpt: ProposedExcerpt | undefined) {
  const { exact, prefix, suffix } = excerpt ?? quoteOf(answered, sentence);
  return { type: "TextQuoteSelector", exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

const comment = ({ verdict, says }: Beside, words: Words) => ({
  type: "TextualBody",
  purpose: "commenting",
  value: words("reading.annotations.comment", { verdict: verdictWords(verdict, words), says }).trim(),
  format: "text/plain",
  language: words.language,
});

const tag = (source: string) => ({ type: "SpecificResource", purpose: "tagging", source });

/** The places of the atlas that a sentence names, each once. */
const placesIn = ({ places }: Reading, sentence: number) => [
  ...new Set(
    places.flatMap((found) => (found.sentence === sentence && found.as !== "name" ? (found.place ?? []) : [])),
  ),
];

/** A collection with one annotation for each sentence that has something beside it; one without any has no page. */
export function readingAnnotations(answered: AnsweredText, { name, origin }: Site, words: Words): string {
  const { reading, gazetteer } = answered;
  const paths = new Map(gazetteer.entries.map(({ id, path }) => [id, path]));
  const excerpts = new Map(reading.excerpts.map((excerpt) => [excerpt.sentence, excerpt]));
  // the text has no address that anybody here knows: it is named as what was read on that page
  const source = `${origin}/read#text`;
  const items = reading.beside.flatMap((beside, index) => {
    const sentence = reading.sentences[beside.sentence];
    if (!sentence) return [];
    const entries = beside.entries.flatMap((id) => paths.get(id) ?? []);
    const places = placesIn(reading, beside.sentence).map((id) => `/places/${id}`);
    return {
      id: `${origin}/read#annotation-${index + 1}`,
      type: "Annotation",
      motivation: "assessing",
      creator: { id: `${origin}/about`, type: "Organization", name },
      body: [comment(beside, words), ...[...entries, ...places].map((path) => tag(origin + words.to(path)))],
      target: { source, selector: selector(answered, sentence, excerpts.get(beside.sentence)) },
    };
  });
  const id = `${origin}/read#annotations`;
  const page = { id: `${id}-page`, type: "AnnotationPage", partOf: id, startIndex: 0, items };
  const collection = {
    "@context": context,
    id,
    type: "AnnotationCollection",
    label: words("reading.annotations.collection", { site: name }),
    total: items.length,
    ...(items.length > 0 && { first: page }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
