import { LayerSwitches, type LayerSwitchesProps } from "./layer-switches.tsx";

/** The switches of the layers in a menu over the map. */
export function LayerMenu(props: LayerSwitchesProps) {
  return (
    <details className="layer-menu" data-over>
      <summary>Layers</summary>
      <div className="layer-menu-body">
        <LayerSwitches {...props} />
      </div>
    </details>
  );
}
