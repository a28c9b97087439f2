import { writeCamera } from "@/lib/address/camera-text.ts";
import { patched } from "@/lib/address/query.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { DrawnSymbol } from "@/lib/cartography/drawn/index.ts";
import { clustered } from "@/lib/view/clusters.ts";
import { drawSymbols, layersInSight } from "@/lib/view/draw-view.ts";
import type { Variant } from "@/lib/view/image-path.ts";
import { mapData } from "@/lib/view/map-data.ts";
import { marksShown } from "@/lib/view/marks-shown.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { visibleMarkers } from "@/lib/view/visible.ts";
import { DateChip, LinesDate } from "../date-chip.tsx";
import { explained, Legend } from "../legend.tsx";
import { MapAttribution } from "../map-attribution.tsx";
import { ShareView } from "../share-view.tsx";
import { DrawnLabels } from "./drawn-labels.tsx";
import { DrawnMarkers } from "./drawn-markers.tsx";
import { LayerForm } from "./layer-form.tsx";
import { MapImages } from "./map-images.tsx";
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

/** What the style has of the markers in the drawn picture, its sides too, which only wide screens show: none goes without its legend. */
const markersIn = (symbols: DrawnSymbol[]) =>
  symbols.filter(({ layer }) => layer.startsWith("entries")).map(({ properties }) => properties);

/** The map of a page as the server draws it: complete without a script, and the ground that the live map takes over. */
export function MapSection({ atlas, path, view, address, faults }: Props) {
  const wide = drawSymbols(atlas, view, "wide");
  const narrow = drawSymbols(atlas, view, "narrow");
  const data = mapData(atlas);
  const visible = visibleMarkers(data.markers, view);
  const markersFor = (variant: Variant) => clustered(visible, view.selected, { zoom: view.camera.zoom, variant });
  const map = writeCamera(view.camera);
  const inSight = layersInSight(atlas, view);
  const legend = explained(data.layers).filter(({ id }) => inSight.includes(id));
  const marks = marksShown(markersIn([...wide, ...narrow]));
  return (
    <section id="map" className="map-pane" aria-label={`Map: ${view.title}`} tabIndex={-1}>
      <div className="map drawn-map">
        <ShapeDefinitions symbols={[...wide, ...narrow]} />
        <div className="map-stage">
          <MapImages atlas={atlas} view={view} />
          <DrawnLabels symbols={wide} variant="wide" names={view.names} />
          <DrawnLabels symbols={narrow} variant="narrow" names={view.names} />
          <DrawnMarkers
            wide={{ symbols: wide, markers: markersFor("wide") }}
            narrow={{ symbols: narrow, markers: markersFor("narrow") }}
            address={address}
          />
        </div>
        {faults.length > 0 && (
          <p className="view-notice" role="status">
            {faults.join(" ")} The page’s own view is shown instead.
          </p>
        )}
        <DateChip view={view} knownUntil={atlas.decisions.knownUntil} />
      </div>
      <MapAttribution>
        <LinesDate view={view} knownUntil={atlas.decisions.knownUntil} />
      </MapAttribution>
      <div className="map-foot">
        <Legend ids="drawn" dates={view} {...marks} layers={legend} />
        <div className="map-card">
          <a className="explore" data-explore rel="nofollow" href={path + patched(address, { map })}>
            Explore<span className="wide-only"> the map</span>
          </a>
          <LayerForm path={path} address={address} data={data} on={view.layers} dates={view} {...marks} />
          <ShareView map={map} />
        </div>
      </div>
    </section>
  );
}
