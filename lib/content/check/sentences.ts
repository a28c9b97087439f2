/** Counting sentences in English news prose. */

const abbreviations = new Set(
  (
    "mr mrs ms dr prof st gen col lt maj sgt capt adm brig rev hon pres gov sen rep amb jr sr no nos vs etc al ca cf approx " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun inc ltd co corp dept est fig vol ed"
  ).split(" "),
);

// a full stop, closing quotes, a space, perhaps "… [" or an opening quote, then a capital
const boundary = /(?<word>\S*?)(?<stop>[.!?]+)["”’'»)\]]*\s+(?:(?:…|\.\.\.)\s*)?["“‘'«([]*(?=\p{Lu})/gu;

function endsSentence({ word = "", stop = "" }: { [name: string]: string }): boolean {
  // ".." and "..." stand for a pause: "The first since 2020.. Bilateral talks"
  if (/^\.{2,}$/.test(stop)) return false;
  if (stop !== ".") return true;
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, "");
  const initials = /^\p{L}$/u.test(bare) || /^(\p{L}\.)+\p{L}$/u.test(bare);
  return !initials && !abbreviations.has(bare.toLowerCase());
}

/** How many sentences the text touches: 1 for a sentence or a part of one. Abbreviations and initials end none. */
export function sentenceCount(text: string): number {
  return 1 + [...text.matchAll(boundary)].filter((match) => endsSentence(match.groups ?? {})).length;
}
