/** How wide the label of a band is, for the sheet, which leaves it out of a band that it does not fit into. */

/** A letter of our sans is on average so wide, in em; those of a label may be wider by chance. */
const widths = [
  [/\p{Script=Armenian}/u, 0.64],
  [/\p{Script=Georgian}/u, 0.62],
  [/\p{Script=Cyrillic}/u, 0.6],
] as const;
const ofLatin = 0.54;

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (widths.find(([script]) => script.test(letter))?.[1] ?? ofLatin), 0);

/** The width in em that a label takes on at most two lines, where it is broken best: between words, or at a soft hyphen. */
export function labelWidth(label: string): number {
  const broken = [...label.matchAll(/[ \u00ad]/g)].map(({ 0: at, index }) => {
    const first = label.slice(0, index) + (at === " " ? "" : "-");
    return Math.max(...[first, label.slice(index + 1)].map((line) => widthOf(line.replaceAll("\u00ad", ""))));
  });
  const narrowest = Math.min(widthOf(label.replaceAll("\u00ad", "")), ...broken);
  return Number(narrowest.toFixed(1));
}
