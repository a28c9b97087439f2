/** Whether what sources differ on bears on what a sentence says. */
import type { KnownEntry } from "./entry-window.ts";
import { rootsOf, sharedRoots } from "./roots.ts";
import { sidesIn } from "./sides-named.ts";

type Disagreement = KnownEntry["disagreements"][number];

/** What a disagreement is about, and what a sentence must have for it to matter. */
const matters: [about: RegExp, says: RegExp][] = [
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

const isAboutDay = ({ about }: Disagreement) => /(?:which|what) days?\b/i.test(about);
const isAboutTime = ({ about }: Disagreement) => /(?:which|what) (?:month|year)|^when\b/i.test(about);
export const isAboutFigure = ({ about }: Disagreement) => /how many|how much/i.test(about);
const isAboutPlace = ({ about }: Disagreement) => /^where\b/i.test(about);

/** The disagreements of an entry that a reader of the sentence should know of. */
export function bearingOn(entry: KnownEntry, sentence: string, named: { day: boolean; date: boolean; place: boolean }) {
  const roots = rootsOf(sentence);
  return entry.disagreements.filter((item) => {
    if (isAboutDay(item)) return named.day;
    if (isAboutTime(item)) return named.date;
    if (isAboutPlace(item)) return named.place;
    if (isAboutFigure(item)) return hasFigure(sentence) && sharedRoots(roots, rootsOf(wordsOf(item))) > 0;
    const rule = matters.find(([about]) => about.test(item.about));
    if (/^who\b/i.test(item.about) && sidesIn(sentence).length === 0) return false;
    return rule ? rule[1].test(sentence) : sharedRoots(roots, rootsOf(item.about)) > 1;
  });
}

/** A number that is no year. */
const hasFigure = (sentence: string) => /\d/.test(sentence.replace(/(?<!\d)(?:19|20)\d\d(?!\d|,\d)/g, ""));

const wordsOf = ({ about, accounts }: Disagreement) => [about, ...accounts].join(" ");
