import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Layer } from "@/lib/atlas/schema.ts";
import type { Words } from "@/lib/words/words.ts";

function areaWords({ areaKm2 }: Layer, words: Words): string | null {
  if (!areaKm2) return null;
  const { measured: area, published } = areaKm2;
  return published ? words("about.layer.areaPublished", { area, published }) : words("about.layer.area", { area });
}

/** Sentence by sentence: when it held, how large it is, how exact, and where it comes from. */
const aboutLayer = (layer: Layer, words: Words): string =>
  [
    layer.valid && words("about.layer.valid", { dates: formatDate(layer.valid, words) }),
    areaWords(layer, words),
    layer.accuracy,
    words("about.layer.source", { source: layer.source, licence: layer.licence }),
  ]
    .filter(Boolean)
    .join(" ");

/** Every contested line and area: whose it is, when it held, where it comes from and how exact it is. */
export function LayerTable({ layers, words }: { layers: Layer[]; words: Words }) {
  return (
    <section id="layers">
      <h2>{words("about.layers")}</h2>
      <ul className="layer-notes">
        {layers
          .filter((layer) => layer.group !== "ground")
          .map((layer) => (
            <li key={layer.id} id={`layer-${layer.id}`}>
              <strong>{layer.title}</strong> <span className="soft">{layer.status}</span>
              <p>{layer.legend}</p>
              <p className="soft">{aboutLayer(layer, words)}</p>
            </li>
          ))}
      </ul>
    </section>
  );
}
