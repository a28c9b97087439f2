import { Fragment } from "react";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { sideCapitals } from "@/lib/atlas/roles.ts";
import { distanceKm } from "@/lib/cartography/measure.ts";
import { PlaceLabel } from "./place-label.tsx";

/** "Yerevan 172 km · Baku 450 km": great-circle distances from the two capitals to a place. */
export function Distances({ atlas, placeId }: { atlas: Atlas; placeId: string }) {
  const place = atlas.place(placeId);
  if (!place) return null;
  const capitals = sideCapitals(atlas).filter(({ id }) => id !== placeId);
  return capitals.map((capital, index) => (
    <Fragment key={capital.id}>
      {index > 0 && " · "}
      <PlaceLabel place={capital} />
      {` ${kilometres(distanceKm(capital.point, place.point))}`}
    </Fragment>
  ));
}

/** Whole kilometres with a thin space before the unit, thousands apart: "3,412 km". */
function kilometres(km: number): string {
  return `${Math.round(km).toLocaleString("en")}\u202fkm`;
}
