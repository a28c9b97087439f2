/** The places that a text names, as its map marks them: each once, with how often and as what it is named. */
import type { FoundPlace, Gazetteer, Reading } from "../findings.ts";

export interface ShownPlace {
  id: string;
  label: string;
  point: [longitude: number, latitude: number];
  /** How often it is named. */
  count: number;
  /** Only its government, or where the report was sent from: nothing is said to have happened there. */
  isAside: boolean;
}

/** "Minsk Group" and newspapers are no places. */
const isPlace = ({ place, as }: FoundPlace) => place !== null && as !== "name";

/** The most often named first. */
export function placesShown({ places }: Pick<Reading, "places">, gazetteer: Pick<Gazetteer, "places">): ShownPlace[] {
  const known = new Map(gazetteer.places.map((place) => [place.id, place]));
  const shown = new Map<string, ShownPlace>();
  for (const found of places.filter(isPlace)) {
    const place = known.get(found.place ?? "");
    if (!place) continue;
    const { id, label, point } = place;
    const before = shown.get(id) ?? { id, label, point, count: 0, isAside: true };
    shown.set(id, { ...before, count: before.count + 1, isAside: before.isAside && found.as !== "place" });
  }
  return [...shown.values()].toSorted((a, b) => Number(a.isAside) - Number(b.isAside) || b.count - a.count);
}
