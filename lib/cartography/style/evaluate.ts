import {
  Color,
  type FilterSpecification,
  featureFilter,
  type LayerSpecification,
  normalizePropertyExpression,
  type StylePropertySpecification,
  v8,
} from "@maplibre/maplibre-gl-style-spec";
import { BoundedMap } from "../../atlas/bounded-map.ts";

/** The part of a GeoJSON feature that an expression may read. */
export type StyledFeature = {
  type: "Point" | "LineString" | "Polygon";
  properties: Record<string, unknown>;
};

type Evaluate = (zoom: number, feature: StyledFeature) => unknown;
type Test = (zoom: number, feature: StyledFeature) => boolean;

/**
 * Parsing an expression costs more than a hundred evaluations, and every page builds the same style anew; but which towns a
 * filter leaves out goes by the view.
 */
const expressions = new BoundedMap<string, Evaluate>(5000);
const filters = new BoundedMap<string, Test>(1000);

/** The same by the very layer or filter, as writing out the text of one for each feature would cost more than to evaluate it. */
const ofLayers = new WeakMap<LayerSpecification, Map<string, Evaluate>>();
const ofFilters = new WeakMap<object, Test>();

const nothing: StyledFeature = { type: "Polygon", properties: {} };

/**
 * The value of a property of a layer at a zoom and for a feature; the specification's default where the layer does not
 * set it. Colours come back as `Color`.
 */
export function property(layer: LayerSpecification, name: string, zoom: number, feature = nothing): unknown {
  const ofLayer = ofLayers.get(layer) ?? new Map<string, Evaluate>();
  ofLayers.set(layer, ofLayer);
  let evaluate = ofLayer.get(name);
  if (!evaluate) {
    evaluate = expressionOf(layer, name);
    ofLayer.set(name, evaluate);
  }
  return evaluate(zoom, feature);
}

function expressionOf(layer: LayerSpecification, name: string): Evaluate {
  const written = { ...layer.layout, ...layer.paint }[name as never] as unknown;
  const key = `${layer.type} ${name} ${JSON.stringify(written)}`;
  const known = expressions.get(key) ?? compile(layer.type, name, written);
  expressions.set(key, known);
  return known;
}

function compile(type: LayerSpecification["type"], name: string, written: unknown): Evaluate {
  const specifications: object = { ...v8[`layout_${type}`], ...v8[`paint_${type}`] };
  const specification = (specifications as Record<string, StylePropertySpecification>)[name];
  if (!specification) throw new Error(`A layer of type "${type}" has no property "${name}"`);
  const value = written ?? specification.default;
  if (value === undefined) return () => undefined;
  const expression = normalizePropertyExpression(value as never, name, specification);
  return (zoom, feature) => expression.evaluate({ zoom }, feature as never);
}

export function numberOf(layer: LayerSpecification, name: string, zoom: number, feature?: StyledFeature): number {
  return Number(property(layer, name, zoom, feature));
}

/** A colour as "#rrggbb" and its own opacity, 0–1; `null` where the layer sets none and there is no default. */
export function colourOf(
  layer: LayerSpecification,
  name: string,
  zoom: number,
  feature?: StyledFeature,
): { hex: string; alpha: number } | null {
  const value = property(layer, name, zoom, feature);
  if (!(value instanceof Color)) return null;
  const [red, green, blue, alpha] = value.rgb;
  const hex = [red, green, blue].map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return { hex: `#${hex.join("")}`, alpha };
}

/** Whether the filter lets the feature through. MapLibre filters in tiles, which know whole zooms only. */
export function matches(filter: FilterSpecification | undefined, zoom: number, feature: StyledFeature): boolean {
  if (filter === undefined) return true;
  if (typeof filter !== "object") return testOf(filter)(Math.floor(zoom), feature);
  let test = ofFilters.get(filter);
  if (!test) {
    test = testOf(filter);
    ofFilters.set(filter, test);
  }
  return test(Math.floor(zoom), feature);
}

function testOf(filter: FilterSpecification): Test {
  const key = JSON.stringify(filter);
  const known = filters.get(key);
  if (known) return known;
  const compiled = featureFilter(filter, "filter");
  const test: Test = (zoom, candidate) => compiled.filter({ zoom }, candidate as never);
  filters.set(key, test);
  return test;
}
