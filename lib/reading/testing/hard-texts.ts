/** Texts that are no articles and as long as any that is read, by what they are called: noise, and thousands of findings. */

/** The same letters in every run. */
function noise(length: number, letters: string): string {
  let seed = 7;
  const next = () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return letters[seed % letters.length];
  };
  return Array.from({ length }, next).join("");
}

const many = (length: number, write: (day: number, year: number) => string) =>
  Array.from({ length }, (_, index) => write(1 + (index % 28), 1990 + (index % 30))).join(" ");

export const hardTexts: Record<string, string> = {
  "noise of 200,000 letters": noise(200_000, "abcdefghijklmnopqrstuvwxyzABCDEF абвгд .,!?\n<>&\"'"),
  "noise without a space": noise(200_000, "abcdefgABCDEFG0123456789.!<>&"),
  "ten thousand dates": many(10_000, (day, year) => `${day} May ${year}.`),
  "ten thousand meetings": many(4_500, (day, year) => `They met in Paris on ${day} May ${year}.`),
};
