import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Layer } from "@/lib/atlas/schema.ts";

/** Every contested line and area: whose it is, when it held, where it comes from and how exact it is. */
export function LayerTable({ layers }: { layers: Layer[] }) {
  return (
    <section id="layers">
      <h2>The lines and areas, one by one</h2>
      <ul className="layer-notes">
        {layers
          .filter((layer) => layer.group !== "ground")
          .map((layer) => (
            <li key={layer.id} id={`layer-${layer.id}`}>
              <strong>{layer.title}</strong> <span className="soft">{layer.status}</span>
              <p>{layer.legend}</p>
              <p className="soft">
                {layer.valid && `${formatDate(layer.valid)}. `}
                {layer.areaKm2 &&
                  `${layer.areaKm2.measured.toLocaleString("en")} km² as drawn${layer.areaKm2.published ? `, published figure ${layer.areaKm2.published} km²` : ""}. `}
                {layer.accuracy} Source: {layer.source}; {layer.licence}
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}
