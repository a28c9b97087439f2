/**
 * How wide a text will be, estimated without its font: the mean advance of each class of letters, in em, at weight 500
 * in Noto Sans, rounded up, so that a label rather keeps too much room than too little. The serif italic is narrower.
 */
const advances: { letters: RegExp; width: number }[] = [
  { letters: /[ilj.,:;'’|!·]/u, width: 0.29 },
  { letters: /[ \u00a0frt()/ı-]/u, width: 0.4 },
  { letters: /[mwMW—]/u, width: 0.92 },
  { letters: /[0-9]/u, width: 0.58 },
  { letters: /\p{Script=Armenian}/u, width: 0.68 },
  { letters: /\p{Script=Georgian}/u, width: 0.6 },
  { letters: /(?=\p{Script=Cyrillic})\p{Lu}/u, width: 0.7 },
  { letters: /\p{Script=Cyrillic}/u, width: 0.61 },
  { letters: /\p{Lu}/u, width: 0.67 },
];
const otherWidth = 0.58;

const families = { sans: 1, serif: 0.9 };
const known = new Map<string, number>();

/** The estimated width of one line in em of its size, letter spacing (em) included. */
export function textWidth(line: string, family: "sans" | "serif", letterSpacing: number): number {
  let width = 0;
  for (const letter of line) width += letterWidth(letter) * families[family] + letterSpacing;
  return width;
}

function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = advances.find(({ letters }) => letters.test(letter))?.width ?? otherWidth;
    known.set(letter, width);
  }
  return width;
}
