import { type RefObject, useCallback, useMemo } from "react";
import { boundsOf } from "@/lib/cartography/measure.ts";
import type { ShownMarker } from "@/lib/view/clusters.ts";
import { freeRoom } from "@/lib/view/free-room.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import type { MapEngine } from "./engine.ts";
import type { MapChange } from "./use-address.ts";
import { type MapActions, useMapKeys } from "./use-map-keys.ts";

/** Half a marker and some air, in CSS px. */
const margin = 28;

const overTheMap = ".map-controls, .date-chip, .map-attribution, .maplibregl-ctrl-scale";

/** The padding in CSS px that keeps markers clear of what lies over the map. */
function roomOf(host: HTMLElement, canvas: HTMLElement) {
  const pane = canvas.getBoundingClientRect();
  const overlays = [...host.querySelectorAll(overTheMap)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - pane.left, top: top - pane.top, right: right - pane.left, bottom: bottom - pane.top };
  });
  return freeRoom({ width: pane.width, height: pane.height }, overlays, margin);
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
      engine.show(bounds, roomOf(host.current, engine.map.getContainer()), event);
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
