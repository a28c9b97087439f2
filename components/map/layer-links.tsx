import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { serialiseView } from "@/lib/view/url-view.ts";
import { switchableIds } from "@/lib/view/visible.ts";

interface Props {
  atlas: Atlas;
  view: PageView;
}

/** The switches of the lines and areas as links, for readers without the interactive map. */
export function LayerLinks({ atlas, view }: Props) {
  const known = switchableIds(atlas.layers);
  const on = known.filter((id) => view.layers.includes(id));
  const switched = (id: string) => known.filter((other) => (other === id ? !on.includes(id) : on.includes(other)));
  return (
    <details className="layer-menu">
      <summary>Layers</summary>
      <ul className="layer-menu-body">
        {atlas.layers
          .filter((layer) => layer.group === "contested")
          .map((layer) => (
            <li key={layer.id}>
              <a href={`?${serialiseView({ ...view, layers: switched(layer.id) })}`}>
                {on.includes(layer.id) ? "Hide" : "Show"}: {layer.title}
              </a>
            </li>
          ))}
        <li className="soft">Lines show what a source reports for a date; they are no statement on sovereignty.</li>
      </ul>
    </details>
  );
}
