import { inRow, Said } from "@/components/ui/said.tsx";
import type { MapLayer } from "@/lib/view/map-data.ts";
import type { Words } from "@/lib/words/words.ts";

interface Props {
  layer: MapLayer;
  /** With the years of the layer or without. */
  name: string;
  words: Words;
}

/** What a layer is called, and whether its line is only schematic. */
export function LayerName({ layer, name, words }: Props) {
  if (layer.status !== "schematic") return name;
  const em = (inside: Parameters<typeof inRow>[0]) => <em>{inRow(inside)}</em>;
  return <Said words={words} message="map-live.schematicMarked" of={{ layer: name, em }} />;
}
