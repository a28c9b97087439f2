import { inRow, Said } from "@/components/ui/said.tsx";
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
  const date = dateWithLimit(on, atlas.decisions.knownUntil, atlas.words);
  const alone = patched(address, { map: writeCamera(camera), ...datesPatch(on) });
  return (
    <figure className="dated-map">
      <figcaption>
        <strong>{date}</strong>
        <a rel="nofollow" href={atlas.words.to(path + alone)}>
          <Said
            words={atlas.words}
            message="map.exploreDate"
            of={{ date, rest: (inside) => <span className="visually-hidden">{inRow(inside)}</span> }}
          />
        </a>
      </figcaption>
      <div className="map drawn-map">
        <DrawnStage
          atlas={atlas}
          drawn={drawn}
          address={address}
          alt={atlas.words("map.ofDate", { date, title })}
          beside
        />
      </div>
    </figure>
  );
}
