import { type RefObject, useCallback, useEffect, useMemo } from "react";
import { boundsOf } from "@/lib/cartography/measure.ts";
import { pressedKey } from "@/lib/site/pressed-key.ts";
import type { ShownMarker } from "@/lib/view/clusters.ts";
import { freeRoom } from "@/lib/view/free-room.ts";
import { type MapAction, mapActionOf } from "@/lib/view/map-keys.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import type { MapEngine } from "./engine.ts";
import type { MapChange } from "./use-address.ts";

/** Half a marker and some air, in CSS px. */
const margin = 28;

const overTheMap = ".map-controls, .legend-fold, .date-chip, .maplibregl-ctrl-scale";

/** The padding in CSS px that keeps markers clear of what lies over the map. */
function roomOf(host: HTMLElement) {
  const pane = (host.querySelector(".map-canvas") ?? host).getBoundingClientRect();
  const overlays = [...host.querySelectorAll(overTheMap)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - pane.left, top: top - pane.top, right: right - pane.left, bottom: bottom - pane.top };
  });
  return freeRoom({ width: pane.width, height: pane.height }, overlays, margin);
}

/** What is not MapLibre's own: it moves and zooms by itself. */
type MapActions = Partial<Record<MapAction, (event: Event) => void>>;

/** Heeds the keys of the map, only while the map itself has the focus. */
function useMapKeys(engine: MapEngine | null, actions: MapActions): void {
  useEffect(
    () =>
      engine?.heed("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const action = mapActionOf(pressedKey(event));
        const act = action && actions[action];
        if (!act) return;
        event.preventDefault();
        act(event);
      }),
    [engine, actions],
  );
}

interface Wanted {
  engine: MapEngine | null;
  host: RefObject<HTMLElement | null>;
  /** The page's own view. */
  view: PageView;
  markers: ShownMarker[];
  change: (view: MapChange) => void;
  onFull: () => void;
  onCoordinates: () => void;
}

/** What the controls and the keys of the map do. */
export function useMapActions({ engine, host, view, markers, change, onFull, onCoordinates }: Wanted) {
  const zoom = useCallback((steps: number, event: Event) => engine?.zoomBy(steps, event), [engine]);
  const reset = useCallback(() => {
    change({ camera: undefined });
    engine?.frame(view.camera);
  }, [change, engine, view]);
  const show = useCallback(
    (shown: ShownMarker[], event: Event) => {
      if (!engine || !host.current || shown.length === 0) return;
      const points = shown.flatMap(({ point, members }) => members?.map((member) => member.point) ?? [point]);
      const bounds = boundsOf(points.map((coordinates) => ({ type: "Point", coordinates })));
      engine.show(bounds, roomOf(host.current), event);
    },
    [engine, host],
  );
  const showAll = useCallback((event: Event) => show(markers, event), [show, markers]);
  const keys = useMemo<MapActions>(
    () => ({ reset, showAll, fullScreen: onFull, coordinates: onCoordinates }),
    [reset, showAll, onFull, onCoordinates],
  );
  useMapKeys(engine, keys);
  return { zoom, reset, show, showAll };
}
