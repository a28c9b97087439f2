/** The years of a time, for a place where days would be too much. */

const year = (point: string) => point.slice(0, 4);

/** "1994–2020", "2013", "since 1995" or "until 1991" of an EDTF date or interval. */
export function yearsOf(date: string): string {
  const [from = "", to = from] = date.split("/");
  if (to === "..") return `since ${year(from)}`;
  if (from === "..") return `until ${year(to)}`;
  return year(from) === year(to) ? year(from) : `${year(from)}–${year(to)}`;
}
