/** A venue near a town is told as that town: a palace outside Saint Petersburg, a castle near Chisinau. */
import { madeOnce } from "../atlas/made-once.ts";
import type { Gazetteer } from "./findings.ts";

export interface Nearby {
  /** The place of the entry, as the atlas labels it. */
  label: string;
  km: number;
}

/** As far from a town as a report of it still names the town. */
const near = 50;

const byId = madeOnce(({ places }: Gazetteer) => new Map(places.map((place) => [place.id, place])));

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in km on a sphere of the mean radius of the Earth (haversine formula); turf would weigh too much here. */
function kilometres([lng, lat]: [number, number], [toLng, toLat]: [number, number]): number {
  const [north, east] = [radians(toLat - lat) / 2, radians(toLng - lng) / 2];
  const half = Math.sin(north) ** 2 + Math.cos(radians(lat)) * Math.cos(radians(toLat)) * Math.sin(east) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(half));
}

/** The venue of an entry, by its id, where one of the places that a text names is within 50 km of it. */
export function nearbyVenue(
  gazetteer: Gazetteer,
  named: readonly string[],
  venue: string | undefined,
): Nearby | undefined {
  const places = byId(gazetteer);
  const there = places.get(venue ?? "");
  if (!there) return undefined;
  const away = named.flatMap((id) => {
    const place = places.get(id);
    return place ? [Math.round(kilometres(place.point, there.point))] : [];
  });
  const km = Math.min(...away);
  return km <= near ? { label: there.label, km } : undefined;
}
