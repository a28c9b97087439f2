import { strToU8, zipSync } from "fflate";

/**
 * A zip with the files in the order given. The same files give the same bytes on every machine: all carry one time, which a
 * zip keeps as that of a clock on the wall, without a zone. `day`: 2022-07-16, not before 1980, where a zip's time begins.
 */
export function zip(files: { name: string; bytes: Uint8Array | string }[], day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  // noon: no zone leaves it out when it turns its clocks
  const mtime = new Date(year, month - 1, date, 12);
  const entries = files.map(({ name, bytes }) => [name, typeof bytes === "string" ? strToU8(bytes) : bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime });
}
