/** An article that the atlas quotes, told by the passages that are quoted from it. */
import type { Words } from "../words/words.ts";
import { entriesInRow } from "./beside-words.ts";
import { isDay } from "./entry-window.ts";
import type { Beside, Gazetteer, QuotedArticle, ReadSentence, Span } from "./findings.ts";

type KnownArticle = NonNullable<Gazetteer["articles"]>[number];

interface Passage extends Span {
  entries: string[];
}

export interface Recognised extends QuotedArticle {
  passages: Passage[];
}

/** So many passages word for word are no chance; an article of which fewer are quoted must have all of them. */
const enough = 3;

/** One letter for one, so that offsets stay: pages differ in their spaces, quotation marks and dashes. */
const plain = (text: string) =>
  text
    .replace(/\s/g, " ")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, "-");

function passagesIn(folded: string, { passages }: KnownArticle): Passage[] {
  const first = passages.slice(0, enough);
  const found = (of: KnownArticle["passages"]) =>
    of.flatMap(({ exact, entries }): Passage[] => {
      const start = folded.indexOf(plain(exact));
      return start === -1 ? [] : [{ start, end: start + exact.length, entries }];
    });
  return found(first).length === 0 ? [] : found(passages);
}

/** The day of the first passage whose entry has one. */
function dayTold({ passages }: KnownArticle, entries: Gazetteer["entries"]): string | null {
  const dates = new Map(entries.map(({ id, date }) => [id, date]));
  const days = passages.flatMap((passage) => passage.entries.flatMap((id) => dates.get(id) ?? [])).filter(isDay);
  return days[0] ?? null;
}

/** The article that the text is, with where its passages stand; undefined of a text that the atlas does not quote. */
export function quotedArticle(text: string, { articles = [], entries }: Gazetteer): Recognised | undefined {
  const folded = plain(text);
  for (const article of articles) {
    const passages = passagesIn(folded, article);
    if (passages.length === 0 || passages.length < Math.min(enough, article.passages.length)) continue;
    const { title, path, published } = article;
    return { title, path, day: published ?? dayTold(article, entries), passages };
  }
  return undefined;
}

/** What stands on a passage of the article, beside the sentence that it begins in. What is said there of an entry already goes before. */
export function besideQuoted(
  { passages }: Recognised,
  sentences: readonly ReadSentence[],
  said: readonly Beside[],
  { entries }: Gazetteer,
  words: Words,
): Beside[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return passages.flatMap(({ start, entries: citing }) => {
    const sentence = sentences.findIndex((one) => one.start <= start && start < one.end);
    const isSaid = (id: string) =>
      said.some((one) => one.sentence === sentence && one.verdict !== "question" && one.entries.includes(id));
    const left = citing.filter((id) => !isSaid(id)).flatMap((id) => byId.get(id) ?? []);
    if (sentence === -1 || left.length === 0) return [];
    return [
      {
        sentence,
        verdict: "same" as const,
        entries: left.map(({ id }) => id),
        says: words("reading.says.quoted", { entries: entriesInRow(left, words) }),
      },
    ];
  });
}
