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
    const ends = [
      engine.heed("pointerdown", before, true),
      engine.on("click", click),
      engine.on("contextmenu", pressed),
      engine.on("movestart", stop),
      engine.on("dblclick", stop),
    ];
    return () => {
      stop();
      for (const end of ends) end();
    };
  }, [engine]);

  const askForMiddle = useCallback(() => {
    if (!engine) return;
    setSpot({ point: engine.exactCamera().center, byKey: true });
  }, [engine]);
  const forget = useCallback(() => setSpot(null), []);
  return { spot, askForMiddle, forget };
}
