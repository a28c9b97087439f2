/** "Armenian and Azerbaijani students": people of both sides who speak for neither. */
import { word } from "./word-patterns.ts";

const english = "Armenian|Azerbaijani|Azeri";
const russian = "(?:армянск|азербайджанск)\\p{L}+";

/** An adjective of either side, or of both, with the noun that it stands before. */
const ofSide = new RegExp(
  `(?<!\\p{L})(?:${english}|${russian})(?:(?:,| and| or|-| и)\\s?(?:${english}|${russian}))?\\s(\\p{Ll}+)(?:\\s(\\p{Ll}+))?`,
  "giu",
);

/** Those who speak for a side, and the sides themselves. */
const speakers = word(
  "foreign|prime|deputy|vice\\p{L}*|defen[cs]e|state|security|border|national|presidential|government\\p{L}*|ministers?|ministry|presidents?|leaders?|officials?|diplomats?|envoys?|delegations?|negotiators?|representatives?|commissions?|parliament\\p{L}*|lawmakers|speakers?|chiefs?|commanders?|generals?|ambassadors?|secretar\\p{L}*|counterparts?|colleagues?|sides?|parties|authorities|heads?|premiers?|governments?|states|nations|experts|teams|" +
    "министр\\p{L}*|президент\\p{L}*|лидер\\p{L}*|дипломат\\p{L}*|делегаци\\p{L}*|представител\\p{L}*|переговорщик\\p{L}*|комисси\\p{L}*|парламент\\p{L}*|депутат\\p{L}*|спикер\\p{L}*|посл\\p{L}*|посол\\p{L}*|коллег\\p{L}*|сторон\\p{L}*|власт\\p{L}*|глав\\p{L}*|премьер\\p{L}*|вице\\p{L}*|чиновник\\p{L}*|официальн\\p{L}*|внешнеполитическ\\p{L}*|пограничн\\p{L}*|эксперт\\p{L}*",
);

/** Words that are no people: "Armenian and Azerbaijani soil", "the Armenian capital". */
const people =
  /(?:ers|ors|ents|ists|ants|men|women|people|ians|ees|youth|children|families|teams?)$|(?:ки|ты|ры|ды|ли|ины|не|еи|ди)$/u;

/** The word for who met, where the only people of the sides whom a passage names speak for neither; undefined elsewhere. */
export function othersOfSides(passage: string): string | undefined {
  const nouns = [...passage.matchAll(ofSide)].flatMap(([, first = "", second = ""]) => [first, second]);
  if (nouns.some((noun) => speakers.test(noun))) return undefined;
  return nouns.find((noun) => people.test(noun));
}
