/** What a part of a list holds, in the words of the links that lead to it. */
import { inThousands } from "@/lib/atlas/counted.ts";
import { dateSpan } from "@/lib/atlas/dates/dates.ts";
import type { Entry } from "@/lib/atlas/schema.ts";

type Dated = Pick<Entry, "date">;

/** The year in which something begins, or ends where its beginning is open. */
function yearIn({ date }: Dated): number {
  const { start, end } = dateSpan(date);
  return new Date(Number.isFinite(start) ? start : end).getUTCFullYear();
}

/** "1994–1999", "1994"; the later year first where the list runs backwards. */
export function yearsWords(first: Dated, last: Dated): string {
  const [from, to] = [yearIn(first), yearIn(last)];
  return from === to ? `${from}` : `${from}–${to}`;
}

/** "Agdam to Baku"; what is the same at both ends once. */
export const fromTo = (first: string, last: string): string => (first === last ? first : `${first} to ${last}`);

/** "201–400 of 7,431 meetings" */
export function rangeWords({ from, to, total }: { from: number; to: number; total: number }, many: string): string {
  const range = from === to ? inThousands(from) : `${inThousands(from)}–${inThousands(to)}`;
  return `${range} of ${inThousands(total)} ${many}`;
}
