import { LayerList, type LayerListProps } from "../../layer-list.tsx";

/** The switches of the layers in a menu over the map. */
export function LayerMenu(props: LayerListProps) {
  return (
    <details className="layer-menu" data-over>
      <summary>{props.words("map-live.layers")}</summary>
      <div className="layer-menu-body">
        <LayerList {...props} />
      </div>
    </details>
  );
}
