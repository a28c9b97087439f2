/**
 * Words that say nothing of what is looked for, in the letters in which they are typed: in Latin ones the в of "в Тбилиси"
 * would be the initial of somebody.
 */
const lists = [
  "a an and at by for from in of on or the to with",
  "в во на из с со у к ко о об и от до для при по между за",
  "և ու",
  "və ilə",
  "და",
  "في من و الى",
  "در به از و",
];

const stopWords = new Set(lists.join(" ").split(" "));

export const isStopWord = (word: string): boolean => stopWords.has(word.toLowerCase());
