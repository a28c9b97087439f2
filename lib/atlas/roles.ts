/** The parts that places play in every map and figure, as `content/atlas.json` gives them. */
import type { Atlas } from "./atlas.ts";
import type { Place } from "./schema/place-schema.ts";

/** A capital of a side, one of a neighbour, or the place that speaks for the contested region. */
export type PlaceRole = "side" | "neighbour" | "region";

/** The role of a place; undefined where it has none. */
export function roleOf({ decisions: { roles } }: Pick<Atlas, "decisions">, placeId: string): PlaceRole | undefined {
  if (roles.sides.some(({ capital }) => capital === placeId)) return "side";
  if (roles.neighbours.includes(placeId)) return "neighbour";
  return roles.contested.region === placeId ? "region" : undefined;
}

/** The capitals of the sides, in the order of the content. */
export function sideCapitals({ decisions: { roles }, place }: Pick<Atlas, "decisions" | "place">): Place[] {
  return roles.sides.flatMap(({ capital }) => place(capital) ?? []);
}

/** The place that distances are measured from. Throws when the content lacks it. */
export function centreOf({ decisions: { roles }, place }: Pick<Atlas, "decisions" | "place">): Place {
  const { centre } = roles.contested;
  const found = place(centre);
  if (!found) throw new Error(`The atlas has no place ${centre} to measure from`);
  return found;
}
