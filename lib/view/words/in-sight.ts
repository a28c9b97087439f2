/** Which of a view's markers its picture shows, and which lie beyond its edges or only in a closer one. */
import type { Atlas } from "../../atlas/atlas.ts";
import { project } from "../../cartography/camera.ts";
import { referenceBox } from "../../cartography/frame.ts";
import { mapData } from "../map-data.ts";
import type { Marker } from "../marker.ts";
import type { PageView } from "../page-view.ts";
import { visibleOf } from "../shown-markers.ts";

/** Every visible marker is in one of these. */
export interface Sight {
  /** Marked as what the page is about, wherever they lie. */
  selected: Marker[];
  /** In the part of the picture that every screen shows; those with most entries first. */
  shown: Marker[];
  /** Outside that part: a wide screen may show some of them at its sides. */
  outside: Marker[];
  /** Left out at this zoom, as they crowd the overview. */
  closer: Marker[];
}

export function sightOf(atlas: Atlas, view: PageView): Sight {
  const all = visibleOf(mapData(atlas).markers, view).toSorted((a, b) => b.entries.length - a.entries.length);
  const isSelected = ({ place }: Marker) => view.selected.includes(place);
  const isCloser = ({ minZoom }: Marker) => minZoom > view.camera.zoom;
  const isShown = ({ point }: Marker) => {
    const [x, y] = project(view.camera, referenceBox, point);
    return x >= 0 && y >= 0 && x <= referenceBox.width && y <= referenceBox.height;
  };
  const others = all.filter((marker) => !isSelected(marker));
  const drawn = others.filter((marker) => !isCloser(marker));
  return {
    selected: all.filter(isSelected),
    shown: drawn.filter(isShown),
    outside: drawn.filter((marker) => !isShown(marker)),
    closer: others.filter(isCloser),
  };
}
