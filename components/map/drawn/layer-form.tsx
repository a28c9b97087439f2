import { parsed, patched } from "@/lib/address/query.ts";
import { LayerList, type LayerListProps } from "../layer-list.tsx";

interface Props extends Omit<LayerListProps, "ids" | "onSwitch"> {
  /** The page's path, and its query, which goes along. */
  path: string;
  address: string;
}

/** The switches of the layers as a form, for readers without the live map. The empty field first says "none" where no box is ticked. */
export function LayerForm({ path, address, ...list }: Props) {
  return (
    <details className="layer-menu" data-over>
      <summary>{list.words("map-live.layers")}</summary>
      <form
        className="layer-menu-body"
        method="get"
        action={list.words.to(path)}
        data-changes="layers"
        autoComplete="off"
      >
        {[...parsed(patched(address, { layers: null }))].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="layers" value="" />
        <LayerList ids="drawn" {...list} />
        <p className="layer-menu-end">
          <button type="submit">{list.words("map.showLayers")}</button>
        </p>
      </form>
    </details>
  );
}
