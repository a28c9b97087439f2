import type { StyleSpecification } from "maplibre-gl";
import type { Theme } from "@/lib/design/tokens.ts";
import type { MapData } from "@/lib/view/map-data.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { viewStyle } from "@/lib/view/view-style.ts";

/** What the interactive map draws. */
export interface MapState {
  theme: Theme;
  data: MapData;
  /** The page's view with what the address asks for put over it. */
  view: PageView;
}

export function styleOf({ theme, view, data }: MapState): StyleSpecification {
  return viewStyle({ theme, markers: data.markers, view });
}
