import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import type { Theme } from "../../design/tokens.ts";
import type { Camera, Size } from "../camera.ts";

/**
 * Gives the GeoJSON of a source by the name of its file without ending, for example "coast". All that the drawn map knows of where its
 * ground comes from (docs/scale.md).
 */
export type ReadSource = (file: string) => FeatureCollection;

export type DrawnMapOptions = {
  /** From `buildStyle`, with the page's features put into the sources `entries` and `arcs`. */
  style: StyleSpecification;
  /** The theme that the style was built for; the hatches need it. */
  theme: Theme;
  /** Where the nominal picture looks. */
  camera: Camera;
  /** The nominal picture in CSS px; an `<img>` may show it smaller or larger. */
  size: Size;
  /** Reads `public/geo` by default. */
  readSource?: ReadSource;
  /** The middle of the picture that every page shows, in CSS px: names stay inside it where they can. All of it by default. */
  core?: Size;
  /** The smallest share of its nominal size at which labels must still keep clear of each other; 0.85 by default. */
  collisionScale?: number;
  /** Shares of its nominal size at which a live map will take over: names that it would lose there are left out. None by default. */
  liveScales?: readonly number[];
};
