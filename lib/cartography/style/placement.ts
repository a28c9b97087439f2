import type { VariableAnchorOffsetCollectionSpecification } from "@maplibre/maplibre-gl-style-spec";

/** Where a name may stand beside its point, best first, as distance from the point in ems. */
function around(distance: number): (string | [number, number])[] {
  const slant = distance * 0.7;
  return [
    "left",
    [distance, 0],
    "right",
    [-distance, 0],
    "top",
    [0, distance * 0.8],
    "bottom",
    [0, -distance * 0.8],
    "top-left",
    [slant, slant * 0.8],
    "bottom-left",
    [slant, -slant * 0.8],
    "top-right",
    [-slant, slant * 0.8],
    "bottom-right",
    [-slant, -slant * 0.8],
  ];
}

/** Close to the town's own dot; when a marker lies on the dot, outside that marker. */
export const besideMarker = [
  ...around(0.55),
  ...around(1.15),
  ...around(1.75),
] as VariableAnchorOffsetCollectionSpecification;

/** Outside an entry's marker. */
export const besideEntry = [
  ...around(1.1),
  ...around(1.6),
  ...around(2.1),
] as VariableAnchorOffsetCollectionSpecification;

/** In the middle of a region, or about there. */
export const withinRegion = [
  "center",
  [0, 0],
  ...around(1.1),
  ...around(2),
] as VariableAnchorOffsetCollectionSpecification;

/** Outside the ring of the selected marker; above or below it first, since its arcs leave to the sides. */
export const besideSelected = [
  "bottom",
  [0, -1.6],
  "top",
  [0, 1.6],
  ...around(1.7),
  ...around(2.2),
  ...around(2.9),
] as VariableAnchorOffsetCollectionSpecification;
