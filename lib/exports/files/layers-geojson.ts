/** The lines and areas of the map as GeoJSON (RFC 7946), each feature with what its layer means. */
import type { Feature } from "geojson";
import type { Layer } from "../../atlas/schema/layer-schema.ts";
import { layerFeatures } from "../../cartography/layer-features.ts";
import { type Dataset, provenance } from "../dataset/dataset.ts";

/** All that is told of a layer, once for the file. */
const told = ({ id, title, legend, status, group, valid, source, licence, accuracy, areaKm2 }: Layer) => ({
  layer: id,
  title,
  meaning: legend,
  status,
  group,
  valid,
  source,
  licence,
  accuracy,
  area_km2: areaKm2?.measured ?? null,
});

/**
 * Programs for maps forget what stands beside the features, so the meaning stands in each. Ids are given in each file of
 * the map anew and would come twice here; they are left out.
 */
function feature({ id, title, legend, status, valid, licence }: Layer, { geometry, properties }: Feature): Feature {
  const meaning = { layer: id, layer_title: title, layer_meaning: legend, layer_status: status };
  return {
    type: "Feature",
    geometry,
    properties: { ...properties, ...meaning, layer_valid: valid, layer_licence: licence },
  };
}

/** One feature in a line: the coordinates of a coast, one in a line, would be most of the file. */
export function layersGeojson(dataset: Dataset): string {
  const { layers } = dataset.atlas;
  const metadata = JSON.stringify({ ...provenance(dataset), layers: layers.map(told) }, null, 2);
  const features = layers.flatMap((layer) => layerFeatures(layer).map((each) => JSON.stringify(feature(layer, each))));
  return `{"type": "FeatureCollection",\n"metadata": ${metadata},\n"features": [\n${features.join(",\n")}\n]}\n`;
}
