import type { MapLayer } from "@/lib/view/map-data.ts";

export interface LayerSwitchesProps {
  layers: MapLayer[];
  /** Ids of the layers that are on. */
  on: string[];
  onSwitch: (id: string, shown: boolean) => void;
  /** The sentence that stands wherever lines are shown. */
  sovereignty: string;
}

function Group({ title, layers, on, onSwitch }: Omit<LayerSwitchesProps, "sovereignty"> & { title: string }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {layers.map((layer) => (
        <label key={layer.id}>
          <input
            type="checkbox"
            name={layer.id}
            checked={on.includes(layer.id)}
            onChange={(event) => onSwitch(layer.id, event.target.checked)}
          />
          <span>
            {layer.title}
            {layer.group === "contested" && <small>{layer.legend}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Switches for the lines and areas, each with its sentence, and for the ground of the map. */
export function LayerSwitches({ layers, sovereignty, ...rest }: LayerSwitchesProps) {
  return (
    <div className="layer-switches">
      <Group title="Lines and areas" layers={layers.filter((layer) => layer.group === "contested")} {...rest} />
      <Group title="Ground" layers={layers.filter((layer) => layer.group === "ground" && layer.switchable)} {...rest} />
      <p className="soft">{sovereignty}</p>
    </div>
  );
}
