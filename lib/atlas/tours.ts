/** Where a tour and its stops stand in the site. The tour `main` has the short addresses. */
import type { Atlas } from "./atlas.ts";
import type { Stop, Tour } from "./schema/tour-schema.ts";

const mainTour = "main";

/** "/tour" and "/tour/3" for the main tour, "/tour/venues" and "/tour/venues-3" for one called venues. `number` from 1. */
export function tourPath(tour: Pick<Tour, "id">, number?: number): string {
  const parts = [tour.id === mainTour ? [] : [tour.id], number === undefined ? [] : [number]].flat();
  return parts.length === 0 ? "/tour" : `/tour/${parts.join("-")}`;
}

/** The paths of a tour's own page and of its stops. */
export function tourPaths(tour: Tour): string[] {
  return [tourPath(tour), ...tour.stops.map((_, index) => tourPath(tour, index + 1))];
}

/** The tour that stands at a path, and the stop with its number from 1; neither where there is none. */
export function tourAt(atlas: Atlas, path: string): { tour: Tour; stop?: Stop; number?: number } | undefined {
  for (const tour of atlas.tours) {
    const index = tourPaths(tour).indexOf(path);
    if (index === 0) return { tour };
    const stop = index > 0 ? tour.stops[index - 1] : undefined;
    if (stop) return { tour, stop, number: index };
  }
  return undefined;
}
