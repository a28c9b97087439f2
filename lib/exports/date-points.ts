/** EDTF dates taken apart for formats that have no marks of doubt and no open ends. */

export interface DatePoint {
  /** Year, month and day, as far as they are known. */
  parts: [number, number?, number?];
  /** How certain it is, in a word; null when it is certain. */
  doubt: "uncertain" | "approximate" | null;
}

const doubts: Record<string, DatePoint["doubt"]> = { "?": "uncertain", "~": "approximate", "%": "uncertain" };

function pointOf(value: string): DatePoint | null {
  if (value === "..") return null;
  const [year = 0, ...rest] = value
    .replace(/[?~%]$/, "")
    .split("-")
    .map(Number);
  return { parts: [year, ...rest] as DatePoint["parts"], doubt: doubts[value.at(-1) ?? ""] ?? null };
}

/** One point of a date, or both ends of an interval; null stands for an open end. */
export function datePoints(edtf: string): (DatePoint | null)[] {
  return edtf.split("/").map(pointOf);
}

/** The first point that is known. Every EDTF date that we write has one. */
export function firstPoint(edtf: string): DatePoint {
  return datePoints(edtf).find((point) => point !== null) ?? { parts: [0], doubt: null };
}
