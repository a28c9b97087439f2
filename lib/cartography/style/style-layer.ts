import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { LayerMetadata } from "./content-layers.ts";

/** A layer of the style specification that says which content layer it draws. */
export type StyleLayer = LayerSpecification & { metadata: LayerMetadata };
