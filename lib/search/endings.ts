/** Endings that a name takes in a sentence: "in Yerevan" is one word in Armenian, Georgian or Azerbaijani. */

/** What is left of a word without its ending is the beginning of the name; an ending may have changed the name's own. */
const endings: [ending: RegExp, instead: string][] = [
  [/(?<=\p{Script=Armenian}{2})վ(?:ում|ից|ի|ով)$/u, "ու"],
  [/(?<=\p{Script=Armenian}{3})(?:ում|ից|ին|ով|ի|ը|ն)$/u, ""],
  [/(?<=\p{Script=Georgian}{3})(?:იდან|დან|თან|მდე|ში|ის|ზე|ს|ი)$/u, ""],
  [/(?<=\p{Script=Cyrillic}{3})(?:ами|ями|ого|ому|ой|ом|ем|ей|ым|ах|ях|[аеиоуыюя])$/u, ""],
  [/(?<=\p{Script=Latin}{3})['’ʼ]?[dt](?:a|ə|an|ən)$/u, ""],
];

/** A word in small letters without such an ending; the word itself where it has none. */
export function withoutEnding(word: string): string {
  const [ending, instead] = endings.find(([pattern]) => pattern.test(word)) ?? [];
  return ending && instead !== undefined ? word.replace(ending, instead) : word;
}
