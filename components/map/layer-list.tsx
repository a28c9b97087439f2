import type { MapData, MapLayer } from "@/lib/view/map-data.ts";
import type { Words } from "@/lib/words/words.ts";
import { type Dates, heldOn } from "./held-on.ts";
import { KindItems, type KindsProps } from "./kind-items.tsx";
import { LayerName } from "./layer-name.tsx";
import { LayerSwatch } from "./layer-swatch.tsx";

export interface LayerListProps extends KindsProps {
  data: Pick<MapData, "layers" | "layerGroups" | "sovereignty">;
  /** Ids of the layers that are on. */
  on: string[];
  dates: Dates;
  ids: "drawn" | "live";
  /** Without it the switches are fields of a form. */
  onSwitch?: (id: string, shown: boolean) => void;
}

/** The layers by group, first what is always shown, each with its switch, picture, name, years and a line of explanation; the same with and without a script. */
export function LayerList({ data, on, dates, ids, onSwitch, ...ofKinds }: LayerListProps) {
  const { words } = ofKinds;
  return (
    <div className="layer-list">
      <ul className="layer-kinds" aria-label={words("map-live.marks")}>
        <KindItems {...ofKinds} />
      </ul>
      {data.layerGroups.map(({ id, title }) => (
        <fieldset key={id}>
          <legend>{title}</legend>
          {data.layers
            .filter(({ listedIn }) => listedIn === id)
            .toSorted((a, b) => Number(a.switchable) - Number(b.switchable))
            .map((layer) => (
              <LayerRow key={layer.id} layer={layer} shown={on.includes(layer.id)} onSwitch={onSwitch}>
                <LayerSwatch layer={layer} ids={`${ids}-list`} />
                <LayerWords layer={layer} held={heldOn(layer, dates, words)} words={words} />
              </LayerRow>
            ))}
        </fieldset>
      ))}
      <p className="soft">{data.sovereignty}</p>
    </div>
  );
}

interface RowProps {
  layer: MapLayer;
  shown: boolean;
  onSwitch: LayerListProps["onSwitch"];
  children: React.ReactNode;
}

/** A layer that no reader can switch has a row without a box. */
function LayerRow({ layer: { id, switchable }, shown, onSwitch, children }: RowProps) {
  if (!switchable) return <div className="layer-row">{children}</div>;
  const state = onSwitch
    ? { checked: shown, onChange: (event: React.ChangeEvent<HTMLInputElement>) => onSwitch(id, event.target.checked) }
    : { defaultChecked: shown };
  return (
    <label className="layer-row">
      <input type="checkbox" name="layers" value={id} {...state} />
      {children}
    </label>
  );
}

function LayerWords({ layer, held, words }: { layer: MapLayer; held: string; words: Words }) {
  return (
    <span className="layer-words">
      <span className="layer-name">
        <LayerName layer={layer} name={layer.name} words={words} />
      </span>
      {layer.years !== "" && <span className="layer-years">{` ${layer.years}`}</span>}
      {held !== "" && <strong className="legend-date">{` ${held}`}</strong>}
      <small>{layer.switchable ? layer.legend : words("map-live.alwaysShown", { sentence: layer.legend })}</small>
    </span>
  );
}
