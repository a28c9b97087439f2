import type { StyleSpecification } from "maplibre-gl";
import type { Theme } from "@/lib/design/tokens.ts";
import type { Closeness, ShownMarker } from "@/lib/view/clusters.ts";
import type { MapData } from "@/lib/view/map-data.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { clustersOf } from "@/lib/view/shown-markers.ts";
import { viewStyle } from "@/lib/view/view-style.ts";
import type { Words } from "@/lib/words/words.ts";

/** What the live map draws. */
export interface MapState {
  theme: Theme;
  data: MapData;
  /** The page's view with what the address asks for put over it. */
  view: PageView;
  closeness: Closeness;
  words: Words;
}

export function styleOf({ theme, view, data, closeness, words }: MapState): StyleSpecification {
  return viewStyle({ theme, markers: data.markers, states: data.states, view, closeness }, words);
}

/** The markers that it draws, for the links over them. */
export function markersOf({ view, data, closeness }: MapState): ShownMarker[] {
  return clustersOf(data.markers, view, closeness);
}
