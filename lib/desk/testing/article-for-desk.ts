/** An article that nobody wrote, for tests: it tells of talks that were never held. */

export const inventedId = "invented-2024";

const paragraphs = [
  "Ministers of Armenia and Azerbaijan talk in Vienna",
  "The foreign ministers of Armenia and Azerbaijan held talks in Vienna on 12 March 2024, the hosts said.",
  "The two delegations sat together for three hours in a house by the river. Afterwards they shook hands before a small crowd and left by different doors, as they had come.",
  "Ararat Mirzoyan said that the talks were useful. Jeyhun Bayramov said that much remained to be done, and that the next round would need more time than this one had been given.",
  "The hosts said that the talks were useful. They served coffee, and later soup, and asked both sides to come again when the weather was better and the roads to the airport were open.",
];

/** Blocks are parted by empty lines; the first is the headline. */
export const inventedText = `${paragraphs.join("\n\n")}\n`;

/** Where some words stand in the text: as a selection gives them. */
export function spanOf(words: string): [number, number] {
  const start = inventedText.indexOf(words);
  if (start < 0) throw new RangeError(`The invented article has no “${words}”`);
  return [start, start + words.length];
}
