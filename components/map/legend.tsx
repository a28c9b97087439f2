import type { MapLayer } from "@/lib/view/map-data.ts";
import { datesAsked } from "@/lib/view/visible.ts";
import type { Words } from "@/lib/words/words.ts";
import { type Dates, heldOn } from "./held-on.ts";
import { KindItems, type KindsProps } from "./kind-items.tsx";
import { LayerName } from "./layer-name.tsx";
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
  const { words } = ofKinds;
  const dated = datesAsked(dates).length > 0;
  return (
    <details className="legend-fold" open>
      <summary>{words("map-live.legend")}</summary>
      <ul className="legend" aria-label={words("map-live.legend")}>
        <KindItems {...ofKinds} />
        {layers.map((layer) => (
          <li key={layer.id} data-layer={layer.id}>
            <LayerSwatch layer={layer} ids={ids} />
            <span>
              <LayerName layer={layer} name={layer.title} words={words} />
              {dated && layer.group === "contested" && <LegendDates layer={layer} dates={dates} words={words} />}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function LegendDates({ layer, dates, words }: { layer: MapLayer; dates: Dates; words: Words }) {
  const held = heldOn(layer, dates, words);
  return (
    <>
      {held !== "" && <strong className="legend-date">{` ${held}`}</strong>}
      <span className="legend-sentence">{words("map-live.legendSentence", { sentence: layer.legend })}</span>
    </>
  );
}

/** The layers that a legend explains: contested lines and areas, and what the content says. */
export function explained(layers: MapLayer[]): MapLayer[] {
  return layers.filter((layer) => layer.explained);
}
