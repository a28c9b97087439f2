/** The state that the interactive map draws, and the style that follows from it. */
import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import { distanceKm, greatCircleArc } from "@/lib/cartography/measure.ts";
import { buildStyle } from "@/lib/cartography/style/index.ts";
import type { Theme } from "@/lib/design/tokens.ts";
import type { MapData, Marker } from "@/lib/view/map-data.ts";
import type { PageView } from "@/lib/view/page-view.ts";

export interface MapState {
  theme: Theme;
  view: PageView;
  data: MapData;
  /** Ids of the content layers that are on. */
  layers: string[];
}

function markerFeature(marker: Marker, selected: boolean): Feature<Point> {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: marker.point },
    properties: {
      place: marker.place,
      label: marker.label,
      kind: marker.kind,
      count: marker.entries.length,
      minZoom: marker.minZoom,
      selected,
    },
  };
}

/** Arcs from Yerevan and Baku to each far venue of the view, labelled with their length in km. */
function arcFeatures({ view, data }: MapState): Feature<LineString>[] {
  const marker = (place: string) => data.markers.find((item) => item.place === place);
  return view.arcsTo.flatMap((place) => {
    const to = marker(place);
    if (!to) return [];
    return ["yerevan", "baku"].flatMap((capital) => {
      const from = marker(capital);
      if (!from) return [];
      const km = Math.round(distanceKm(from.point, to.point));
      const arc = greatCircleArc(from.point, to.point, 64);
      return [{ ...arc, properties: { km, label: `${from.label} ${km.toLocaleString("en")} km` } }];
    });
  });
}

const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });

/** The whole style of a state; MapLibre applies only what differs from the one before. */
export function styleOf(state: MapState): StyleSpecification {
  const style = buildStyle({ theme: state.theme, layers: state.layers });
  const selected = new Set(state.view.selected);
  const entries = collection(state.data.markers.map((marker) => markerFeature(marker, selected.has(marker.place))));
  return {
    ...style,
    sources: {
      ...style.sources,
      entries: { type: "geojson", data: entries },
      arcs: { type: "geojson", data: collection(arcFeatures(state)) },
    },
  };
}
