import { inRow, Said } from "@/components/ui/said.tsx";
import { writeCamera } from "@/lib/address/camera-text.ts";
import { patched } from "@/lib/address/query.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { DrawnSymbol } from "@/lib/cartography/drawn/index.ts";
import { isOfMarkers } from "@/lib/cartography/style/layers/entries.ts";
import { datedPanes } from "@/lib/view/dated-panes.ts";
import { layersInSight } from "@/lib/view/draw-view.ts";
import { legendCorners } from "@/lib/view/legend-corner.ts";
import { mapData } from "@/lib/view/map-data.ts";
import { marksShown } from "@/lib/view/marks-shown.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { DateChip, LinesDate } from "../date-chip.tsx";
import { explained, Legend } from "../legend.tsx";
import { MapAttribution } from "../map-attribution.tsx";
import { ShareView } from "../share-view.tsx";
import { DatedMap } from "./dated-map.tsx";
import { DrawnStage, drawnView } from "./drawn-stage.tsx";
import { LayerForm } from "./layer-form.tsx";
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
  symbols.filter(({ layer }) => isOfMarkers(layer)).map(({ properties }) => properties);

/**
 * The map of a page as the server draws it: complete without a script, and the ground that the live map takes over. Two
 * dates are two maps side by side, which no live one takes over.
 */
export function MapSection({ atlas, path, view, address, faults }: Props) {
  const compared = datedPanes(atlas.layers, view)?.map((pane) => ({ ...drawnView(atlas, pane), view: pane }));
  const one = compared ? [] : [drawnView(atlas, view)];
  const symbols = (compared ?? one).flatMap(({ wide, narrow }) => [...wide, ...narrow]);
  const data = mapData(atlas);
  const map = writeCamera(view.camera);
  const inSight = layersInSight(atlas, view);
  const legend = explained(data.layers).filter(({ id }) => inSight.includes(id));
  const marks = marksShown(markersIn(symbols));
  const rows = marks.kinds.length + marks.marks.length + legend.length;
  const legendAt = legendCorners(
    one.flatMap(({ wide }) => wide),
    rows,
  );
  const { words } = atlas;
  const title = words(compared ? "map.two" : "map.one", { title: view.title });
  const limits = { view, knownUntil: atlas.decisions.knownUntil, words };
  const notice = faults.length > 0 && (
    <p className="view-notice" role="status">
      {words("map.faults", { faults: faults.join(" ") })}
    </p>
  );
  return (
    <section
      id="map"
      className="map-pane"
      aria-label={title}
      tabIndex={-1}
      data-legend={`medium-${legendAt.medium} large-${legendAt.large} wide-${legendAt.wide}`}
    >
      {compared && (
        <div className="map-panes">
          <ShapeDefinitions symbols={symbols} />
          {compared.map((pane, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the two dates may be the same
            <DatedMap key={index} atlas={atlas} path={path} drawn={pane} address={address} />
          ))}
          {notice}
        </div>
      )}
      {one.map((each) => (
        <div key="one" className="map drawn-map">
          <ShapeDefinitions symbols={symbols} />
          <DrawnStage atlas={atlas} drawn={each} address={address} alt={title} />
          {notice}
          <DateChip {...limits} />
        </div>
      ))}
      <MapAttribution words={words}>
        <LinesDate {...limits} />
      </MapAttribution>
      <div className="map-foot">
        <Legend ids="drawn" dates={view} {...marks} layers={legend} words={words} />
        <div className="map-tools">
          {!compared && (
            <a className="explore" data-explore rel="nofollow" href={words.to(path + patched(address, { map }))}>
              <Said
                words={words}
                message="map.explore"
                of={{ rest: (inside) => <span className="wide-only">{inRow(inside)}</span> }}
              />
            </a>
          )}
          <LayerForm path={path} address={address} data={data} on={view.layers} dates={view} {...marks} words={words} />
          <ShareView map={map} copyLink={words("map-live.copyLink")} share={words("map-live.share")} />
        </div>
      </div>
    </section>
  );
}
