import { patched } from "@/lib/address/query.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { switchableIds } from "@/lib/atlas/switchable.ts";
import type { PageView } from "@/lib/view/page-view.ts";

interface Props {
  atlas: Atlas;
  view: PageView;
  /** The query of the page. */
  address: string;
}

/** The switches of the lines and areas as links, for readers without the live map. */
export function LayerLinks({ atlas, view, address }: Props) {
  const known = switchableIds(atlas.layers);
  const on = known.filter((id) => view.layers.includes(id));
  const switched = (id: string) => known.filter((other) => (other === id ? !on.includes(id) : on.includes(other)));
  return (
    <details className="layer-menu" data-over>
      <summary>Layers</summary>
      <ul className="layer-menu-body">
        {atlas.layers
          .filter((layer) => layer.group === "contested")
          .map((layer) => (
            <li key={layer.id}>
              <a rel="nofollow" href={patched(address, { layers: switched(layer.id).join(",") })}>
                {on.includes(layer.id) ? "Hide" : "Show"}: {layer.title}
              </a>
            </li>
          ))}
        <li className="soft">{atlas.decisions.sovereignty}</li>
      </ul>
    </details>
  );
}
