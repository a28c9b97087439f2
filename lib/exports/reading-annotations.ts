/** What a reading found, as W3C Web Annotations of the text that was read (https://www.w3.org/TR/annotation-model/). */
import type { Beside, ProposedExcerpt, Reading, ReadSentence } from "../reading/findings.ts";
import type { AnsweredText } from "../reading/shown/as-list.ts";
import { verdicts } from "../reading/shown/verdicts.ts";
import type { Site } from "./work.ts";

const context = "http://www.w3.org/ns/anno.jsonld";

/** Characters before and after a sentence, where the reading proposes no excerpt of it. */
const around = 32;

function selector(text: string, { start, end }: ReadSentence, excerpt: ProposedExcerpt | undefined) {
  const own = {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start),
    suffix: text.slice(end, end + around),
  };
  const { exact, prefix, suffix } = excerpt ?? own;
  return { type: "TextQuoteSelector", exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

const comment = ({ verdict, says }: Beside) => ({
  type: "TextualBody",
  purpose: "commenting",
  value: `${verdicts[verdict].words}. ${says}`.trim(),
  format: "text/plain",
  language: "en",
});

const tag = (source: string) => ({ type: "SpecificResource", purpose: "tagging", source });

/** The places of the atlas that a sentence names, each once. */
const placesIn = ({ places }: Reading, sentence: number) => [
  ...new Set(
    places.flatMap((found) => (found.sentence === sentence && found.as !== "name" ? (found.place ?? []) : [])),
  ),
];

/** A collection with one annotation for each sentence that has something beside it; one without any has no page. */
export function readingAnnotations({ text, reading, gazetteer }: AnsweredText, { name, origin }: Site): string {
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
      body: [comment(beside), ...[...entries, ...places].map((path) => tag(origin + path))],
      target: { source, selector: selector(text, sentence, excerpts.get(beside.sentence)) },
    };
  });
  const id = `${origin}/read#annotations`;
  const page = { id: `${id}-page`, type: "AnnotationPage", partOf: id, startIndex: 0, items };
  const collection = {
    "@context": context,
    id,
    type: "AnnotationCollection",
    label: `What ${name} holds beside a text`,
    total: items.length,
    ...(items.length > 0 && { first: page }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
