/**
 * How wide a text will be, estimated without its font: the mean advance of each class of letters, in em, at weight 500
 * in Noto Sans, rounded up, so that a label rather keeps too much room than too little. The serif italic is narrower.
 */
const advances: { letters: RegExp; width: number }[] = [
  { letters: / /u, width: 0.28 },
  { letters: /[ijlıIJ.,:;'’|!·]/u, width: 0.32 },
  { letters: /[frt()/-]/u, width: 0.42 },
  { letters: /[mwMW—]/u, width: 0.95 },
  { letters: /[cksvxyzEFLSTZ0-9]/u, width: 0.57 },
  { letters: /[DGHNOQU]/u, width: 0.77 },
  { letters: /\p{Script=Armenian}/u, width: 0.73 },
  { letters: /\p{Script=Georgian}/u, width: 0.7 },
  { letters: /(?=\p{Script=Cyrillic})\p{Lu}/u, width: 0.74 },
  { letters: /\p{Lu}/u, width: 0.66 },
];
const otherWidth = 0.63;

const families = { sans: 1, serif: 0.95 };
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
    width = advances.find(({ letters }) => letters.test(letter.normalize("NFD")))?.width ?? otherWidth;
    known.set(letter, width);
  }
  return width;
}
