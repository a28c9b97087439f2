import { useEffect } from "react";
import { pressedKey } from "@/lib/site/pressed-key.ts";
import { type MapAction, mapActionOf } from "@/lib/view/map-keys.ts";
import type { MapEngine } from "./engine.ts";

/** What is not MapLibre's own: it moves and zooms by itself. */
export type MapActions = Partial<Record<MapAction, (event: Event) => void>>;

/** Heeds the keys of the map, only while the map itself has the focus. */
export function useMapKeys(engine: MapEngine | null, actions: MapActions): void {
  useEffect(() => {
    if (!engine) return;
    const canvas = engine.map.getCanvas();
    const heed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = mapActionOf(pressedKey(event));
      const act = action && actions[action];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    canvas.addEventListener("keydown", heed);
    return () => canvas.removeEventListener("keydown", heed);
  }, [engine, actions]);
}
