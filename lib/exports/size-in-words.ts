import type { Words } from "../words/words.ts";

/** "12 kB", "1.4 MB": in thousands, as the systems of phones and computers tell them. At least 1 kB. */
export function sizeInWords(bytes: number, words: Words): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return words("exports.size.kB", { size: words.number(kilobytes) });
  const size = words.number(bytes / 1e6, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return words("exports.size.MB", { size });
}
