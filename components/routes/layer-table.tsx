import { InLanguage } from "@/components/ui/in-language.tsx";
import { Said } from "@/components/ui/said.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Layer } from "@/lib/atlas/schema/layer-schema.ts";
import { defaultLanguage } from "@/lib/words/languages.ts";
import type { Words } from "@/lib/words/words.ts";

function areaWords({ areaKm2 }: Layer, words: Words): string | null {
  if (!areaKm2) return null;
  const { measured: area, published } = areaKm2;
  return published ? words("about.layer.areaPublished", { area, published }) : words("about.layer.area", { area });
}

/** Sentence by sentence: when it held, how large it is, and how exact. */
const aboutLayer = (layer: Layer, words: Words): string =>
  [
    layer.valid && words("about.layer.valid", { dates: formatDate(layer.valid, words) }),
    areaWords(layer, words),
    layer.accuracy,
  ]
    .filter(Boolean)
    .join(" ");

/** Where it comes from and under which licence, in the English of those who made it. */
function SourceOf({ layer: { source, licence }, words }: { layer: Layer; words: Words }) {
  const english = (text: string) => (
    <InLanguage of={defaultLanguage} words={words}>
      {text}
    </InLanguage>
  );
  const of = { source: english(source), licence: english(licence) };
  return <Said words={words} message="about.layer.source" of={of} />;
}

/** Every contested line and area: whose it is, when it held, where it comes from and how exact it is. */
export function LayerTable({ atlas: { layers, words } }: { atlas: Pick<Atlas, "layers" | "words"> }) {
  return (
    <section id="layers">
      <h2>{words("about.layers")}</h2>
      <ul className="layer-notes">
        {layers
          .filter((layer) => layer.group !== "ground")
          .map((layer) => (
            <li key={layer.id} id={`layer-${layer.id}`}>
              <strong>{layer.title}</strong> <span className="soft">{words(`about.layer.status.${layer.status}`)}</span>
              <p>{layer.legend}</p>
              <p className="soft">
                {aboutLayer(layer, words)} <SourceOf layer={layer} words={words} />
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}
