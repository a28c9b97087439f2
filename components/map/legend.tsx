import type { MapLayer } from "@/lib/view/map-data.ts";
import { datesAsked } from "@/lib/view/visible.ts";
import { type Dates, heldOn } from "./held-on.ts";
import { KindItems, type KindsProps } from "./kind-items.tsx";
import { LayerSwatch } from "./layer-swatch.tsx";

interface Props extends KindsProps {
  /** The lines and areas that are in view. */
  layers: MapLayer[];
  ids: "drawn" | "live";
  /** With a date each line is explained in a sentence; with two each says on which of them it held. */
  dates?: Dates;
}

/** What the marks on the map mean: only those that are in view. It lies in a wide map, folded if the reader likes. */
export function Legend({ layers, ids, dates = {}, ...ofKinds }: Props) {
  const dated = datesAsked(dates).length > 0;
  return (
    <details className="legend-fold" open>
      <summary>Legend</summary>
      <ul className="legend" aria-label="Legend">
        <KindItems {...ofKinds} />
        {layers.map((layer) => (
          <li key={layer.id} data-layer={layer.id}>
            <LayerSwatch layer={layer} ids={ids} />
            <span>
              {layer.title}
              {layer.status === "schematic" && <em> (schematic)</em>}
              {dated && layer.group === "contested" && <LegendDates layer={layer} dates={dates} />}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function LegendDates({ layer, dates }: { layer: MapLayer; dates: Dates }) {
  const held = heldOn(layer, dates);
  return (
    <>
      {held !== "" && <strong className="legend-date">{` ${held}`}</strong>}
      <span className="legend-sentence">{`: ${layer.legend}`}</span>
    </>
  );
}

/** The layers that a legend explains: contested lines and areas, and what the content says. */
export function explained(layers: MapLayer[]): MapLayer[] {
  return layers.filter((layer) => layer.explained);
}
