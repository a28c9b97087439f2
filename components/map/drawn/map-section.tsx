import { writeCamera } from "@/lib/address/camera-text.ts";
import { patched } from "@/lib/address/query.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { datedPanes } from "@/lib/view/dated-panes.ts";
import { layersInSight } from "@/lib/view/draw-view.ts";
import { mapData } from "@/lib/view/map-data.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { DateChip } from "../date-chip.tsx";
import { explained, Legend } from "../legend.tsx";
import { MapAttribution } from "../map-attribution.tsx";
import { ShareView } from "../share-view.tsx";
import { DatedMap } from "./dated-map.tsx";
import { DrawnStage, drawnView } from "./drawn-stage.tsx";
import { kindsShown } from "./kinds-shown.ts";
import { LayerLinks } from "./layer-links.tsx";
import { ShapeDefinitions } from "./shape-definitions.tsx";

interface Props {
  atlas: Atlas;
  /** The page's path, for links to its views. */
  path: string;
  view: PageView;
  /** The query of the page, which its links carry on. */
  address: string;
  /** What in the address could not be used. */
  faults: string[];
}

/**
 * The map of a page as the server draws it: complete without a script, and the ground that the live map takes over. Two
 * dates are two maps side by side, which no live one takes over.
 */
export function MapSection({ atlas, path, view, address, faults }: Props) {
  const compared = datedPanes(atlas.layers, view)?.map((pane) => ({ ...drawnView(atlas, pane), view: pane }));
  const one = compared ? [] : [drawnView(atlas, view)];
  const drawn = compared ?? one;
  const wide = drawn.flatMap((each) => each.wide);
  const map = writeCamera(view.camera);
  const inSight = layersInSight(atlas, view);
  const legend = explained(mapData(atlas).layers).filter(({ id }) => inSight.includes(id));
  const title = `${compared ? "Two maps" : "Map"}: ${view.title}`;
  const notice = faults.length > 0 && (
    <p className="view-notice" role="status">
      {faults.join(" ")} The page’s own view is shown instead.
    </p>
  );
  return (
    <section id="map" className="map-pane" aria-label={title} tabIndex={-1}>
      {compared && (
        <div className="map-panes">
          <ShapeDefinitions symbols={[...wide, ...drawn.flatMap((each) => each.narrow)]} />
          {compared.map((pane, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the two dates may be the same
            <DatedMap key={index} atlas={atlas} path={path} drawn={pane} address={address} />
          ))}
          {notice}
        </div>
      )}
      {one.map((each) => (
        <div key="one" className="map drawn-map">
          <ShapeDefinitions symbols={[...each.wide, ...each.narrow]} />
          <DrawnStage atlas={atlas} drawn={each} address={address} alt={title} />
          {notice}
          <DateChip view={view} knownUntil={atlas.decisions.knownUntil} />
        </div>
      ))}
      <MapAttribution />
      <div className="map-foot">
        {!compared && (
          <a className="explore" data-explore rel="nofollow" href={path + patched(address, { map })}>
            Explore<span className="wide-only"> the map</span>
          </a>
        )}
        <button type="button" className="legend-open" popoverTarget="legend">
          Legend
        </button>
        <Legend
          folded="legend"
          ids="drawn"
          dates={view}
          kinds={kindsShown(wide)}
          hollow={kindsShown(wide, "hollow")}
          layers={legend}
        />
        <ShareView map={map} />
        <LayerLinks atlas={atlas} view={view} address={address} />
      </div>
    </section>
  );
}
