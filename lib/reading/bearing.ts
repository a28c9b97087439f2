/** Whether what sources differ on bears on what a sentence says. */
import { terms } from "../search/folded-words.ts";
import type { KnownEntry } from "./entry-window.ts";

type Disagreement = KnownEntry["disagreements"][number];

/** What a disagreement is about, and what a sentence must have for it to matter. */
const matters: [about: RegExp, says: RegExp][] = [
  [/how many|number|figure|size/i, /\d/],
  [
    /first\b.*(?:fire|shoot)|who (?:began|fired|attacked)|began\?/i,
    /fire|shoot|shot|attack|began|start|blam|accus|responsib|напа|обстрел|начал|обвин|открыл/iu,
  ],
  [/\bfirst\b|since the war/i, /\bfirst\b|перв/iu],
  [
    /blockade|corridor|invasion|main mediator|lawful|breach|genuine/i,
    /blockade|corridor|mediator|lawful|law|breach|блокад|коридор|посредник|закон/iu,
  ],
];

const plain = new Set(
  "what when which where that this with from have been were they their there between after before about armenia armenian azerbaijan azerbaijani article talks meeting meet said told both sides countries minister ministers foreign president".split(
    " ",
  ),
);

const roots = (text: string) =>
  new Set(
    terms(text)
      .filter((term) => term.length > 3 && !plain.has(term))
      .map((term) => term.slice(0, 5)),
  );

/** How many words, by their beginnings, a text shares with another. */
export function shared(a: string, b: string): number {
  const other = roots(b);
  return [...roots(a)].filter((root) => other.has(root)).length;
}

const isAboutTime = ({ about }: Disagreement) => /(?:which|what) (?:day|days|month|year)|^when\b/i.test(about);
const isAboutPlace = ({ about }: Disagreement) => /^where\b/i.test(about);

/** The disagreements of an entry that a reader of the sentence should know of. */
export function bearingOn(
  entry: KnownEntry,
  sentence: string,
  named: { date: boolean; place: boolean },
): Disagreement[] {
  return entry.disagreements.filter((item) => {
    if (isAboutTime(item)) return named.date;
    if (isAboutPlace(item)) return named.place;
    const rule = matters.find(([about]) => about.test(item.about));
    if (rule)
      return (
        rule[1].test(sentence) &&
        (rule[1].source !== "\\d" || shared(sentence, `${item.about} ${item.accounts.join(" ")}`) > 0)
      );
    return shared(sentence, item.about) > 1;
  });
}
