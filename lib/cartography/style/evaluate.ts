import { normalizePropertyExpression, type StylePropertySpecification, v8 } from "@maplibre/maplibre-gl-style-spec";
import type { StyleLayer } from "./style-layer.ts";

type Group = "paint" | "layout";

/** The part of a GeoJSON feature that an expression may read. */
export type StyledFeature = { type: "Point" | "LineString" | "Polygon"; properties: Record<string, unknown> };

/**
 * The value of one property of a style layer at a zoom and, where it depends on data, for a feature; the
 * specification's default where the layer does not set it. Colours come back as CSS strings,
 * as written where they are constant.
 */
export function evaluate(
  layer: StyleLayer,
  group: Group,
  property: string,
  zoom: number,
  feature: StyledFeature = { type: "Polygon", properties: {} },
): unknown {
  const specification = (v8[`${group}_${layer.type}`] as Record<string, StylePropertySpecification>)[property];
  if (!specification) throw new Error(`The layer type "${layer.type}" has no ${group} property "${property}"`);
  const values = (layer as { paint?: Record<string, unknown>; layout?: Record<string, unknown> })[group];
  const written = values?.[property] ?? specification.default;
  if (written === undefined) return undefined;
  if (typeof written === "string" && property.endsWith("color")) return written;
  const value = normalizePropertyExpression(written as never, `${layer.id}.${property}`, specification).evaluate(
    { zoom },
    feature as never,
  );
  return property.endsWith("color") && value ? String(value) : value;
}
