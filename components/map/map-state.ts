import type { StyleSpecification } from "maplibre-gl";
import type { Theme } from "@/lib/design/tokens.ts";
import type { MapData } from "@/lib/view/map-data.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { viewStyle } from "@/lib/view/view-style.ts";

/** What the interactive map draws. */
export interface MapState {
  theme: Theme;
  view: PageView;
  data: MapData;
  /** Ids of the content layers that are on. */
  layers: string[];
}

export function styleOf({ theme, view, data, layers }: MapState): StyleSpecification {
  const { selected, arcsTo } = view;
  return viewStyle({ theme, layers, markers: data.markers, selected, arcsTo });
}
