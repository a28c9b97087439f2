/** What a text names and the atlas does not know: listed, never dropped. */
import type { Reading, Span } from "../findings.ts";

export interface UnknownName {
  name: string;
  count: number;
}

/** Each name once as it is written, the most often named first. */
export function unknownNames(text: string, { places, people }: Pick<Reading, "places" | "people">): UnknownName[] {
  const spans: Span[] = [
    ...places.filter(({ place }) => place === null),
    ...people.filter(({ person }) => person === null),
  ];
  const counts = new Map<string, number>();
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const name = text.slice(start, end).replace(/\s+/g, " ").trim();
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count);
}
