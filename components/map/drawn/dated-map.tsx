import { writeCamera } from "@/lib/address/camera-text.ts";
import { datesPatch, patched } from "@/lib/address/query.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateWithLimit } from "@/lib/atlas/known-until.ts";
import type { DatedView } from "@/lib/view/dated-panes.ts";
import { DrawnStage, type DrawnView } from "./drawn-stage.tsx";

interface Props {
  atlas: Atlas;
  path: string;
  drawn: DrawnView & { view: DatedView };
  address: string;
}

/** One of two dates: its map under its date, and the way to the one live map of that date. */
export function DatedMap({ atlas, path, drawn, address }: Props) {
  const { on, camera, title } = drawn.view;
  const date = dateWithLimit(on, atlas.decisions.knownUntil);
  const alone = patched(address, { map: writeCamera(camera), ...datesPatch(on) });
  return (
    <figure className="dated-map">
      <figcaption>
        <strong>{date}</strong>
        <a rel="nofollow" href={path + alone}>
          Explore<span className="visually-hidden"> the map of {date}</span>
        </a>
      </figcaption>
      <div className="map drawn-map">
        <DrawnStage atlas={atlas} drawn={drawn} address={address} alt={`Map of ${date}: ${title}`} beside />
      </div>
    </figure>
  );
}
