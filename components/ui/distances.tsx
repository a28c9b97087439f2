import { Fragment } from "react";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { sideCapitals } from "@/lib/atlas/roles.ts";
import { distanceKm } from "@/lib/cartography/measure.ts";
import { PlaceLabel } from "./place-label.tsx";
import { Said } from "./said.tsx";

/** "Yerevan 172 km · Baku 450 km": great-circle distances from the two capitals to a place, in whole kilometres. */
export function Distances({ atlas, placeId }: { atlas: Atlas; placeId: string }) {
  const { words } = atlas;
  const place = atlas.place(placeId);
  if (!place) return null;
  const capitals = sideCapitals(atlas).filter(({ id }) => id !== placeId);
  return capitals.map((capital, index) => {
    const km = Math.round(distanceKm(capital.point, place.point));
    return (
      <Fragment key={capital.id}>
        {index > 0 && " · "}
        <Said words={words} message="ui.distance" of={{ place: <PlaceLabel place={capital} words={words} />, km }} />
      </Fragment>
    );
  });
}
