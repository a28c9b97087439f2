/** A line may end at a space, which vanishes, or after one of these. */
const wordEnd = /(?<= )|(?<=[-/&+])(?! )/u;

/**
 * Breaks a text into lines of about equal width, at most `maxWidth` on average, as MapLibre does: as many
 * lines as the whole needs, each close to the mean, rather a short last line than a long one.
 * Widths are in the unit of `measure`. Line breaks that the text already has stay.
 */
export function wrap(text: string, maxWidth: number, measure: (line: string) => number): string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, maxWidth, measure));
}

type Break = { lines: string[]; badness: number };

function wrapParagraph(text: string, maxWidth: number, measure: (line: string) => number): string[] {
  const words = text.split(wordEnd);
  const width = measure(text);
  if (width <= maxWidth || words.length === 1) return [text];
  const target = width / Math.ceil(width / maxWidth);
  const best: Break[] = [{ lines: [], badness: 0 }];
  for (let end = 1; end <= words.length; end++) {
    const choices = best.map((before, start): Break => {
      const line = words.slice(start, end).join("").trimEnd();
      const badness = before.badness + raggedness(measure(line) - target, end === words.length);
      return { lines: [...before.lines, line], badness };
    });
    best.push(choices.reduce((least, choice) => (choice.badness < least.badness ? choice : least)));
  }
  return best.at(-1)?.lines ?? [text];
}

function raggedness(excess: number, last: boolean): number {
  if (!last) return excess ** 2;
  return excess < 0 ? excess ** 2 / 2 : excess ** 2 * 2;
}
