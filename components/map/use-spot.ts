import type { MapMouseEvent } from "maplibre-gl";
import { useCallback, useEffect, useState } from "react";
import type { MapEngine } from "./engine.ts";

/** A spot of the ground that the reader asked about. */
export interface Spot {
  /** [longitude, latitude] in degrees. */
  point: [number, number];
  byKey: boolean;
}

/** A second click within this time zooms instead. */
const doubleClickMilliseconds = 300;

/** The spot under a click on empty ground, a right click or a long press, or in the middle when asked by key. */
export function useSpot(engine: MapEngine | null) {
  const [spot, setSpot] = useState<Spot | null>(null);

  useEffect(() => {
    if (!engine) return;
    let timer = 0;
    let covered = false;
    const { map } = engine;
    const ask = ({ lngLat }: MapMouseEvent) => setSpot({ point: [lngLat.lng, lngLat.lat], byKey: false });
    // A click that closes a list or a menu over the map is not one on the ground.
    const before = () => {
      covered = document.querySelector("dialog[open], .layer-menu[open]") !== null;
      setSpot(null);
    };
    const click = (event: MapMouseEvent) => {
      window.clearTimeout(timer);
      if (!covered) timer = window.setTimeout(() => ask(event), doubleClickMilliseconds);
    };
    const pressed = (event: MapMouseEvent) => {
      window.clearTimeout(timer);
      event.preventDefault();
      ask(event);
    };
    const stop = () => window.clearTimeout(timer);
    const container = map.getCanvasContainer();
    container.addEventListener("pointerdown", before, { capture: true });
    map.on("click", click);
    map.on("contextmenu", pressed);
    map.on("movestart", stop);
    map.on("dblclick", stop);
    return () => {
      stop();
      container.removeEventListener("pointerdown", before, { capture: true });
      map.off("click", click);
      map.off("contextmenu", pressed);
      map.off("movestart", stop);
      map.off("dblclick", stop);
    };
  }, [engine]);

  const askForMiddle = useCallback(() => {
    if (!engine) return;
    const { lng, lat } = engine.map.getCenter();
    setSpot({ point: [lng, lat], byKey: true });
  }, [engine]);
  const forget = useCallback(() => setSpot(null), []);
  return { spot, askForMiddle, forget };
}
