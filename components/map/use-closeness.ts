import { useEffect, useState } from "react";
import { type Closeness, closenessStep } from "@/lib/view/clusters.ts";
import type { MapEngine } from "./engine.ts";
import { narrowScreen, useMedia } from "./use-media.ts";

/** How close the reader looks, in the steps in which markers come apart. Until there is a map, as close as the page asks. */
export function useCloseness(asked: number, engine: MapEngine | null): Closeness {
  const variant = useMedia(narrowScreen) ? "narrow" : "wide";
  const [seen, setSeen] = useState<number | null>(null);
  useEffect(() => {
    if (!engine) return;
    const { map } = engine;
    const heed = () => setSeen(closenessStep(engine.exactCamera().zoom));
    // A flight passes many steps that nobody looks at: its end counts.
    const whileZoomed = () => {
      if (!engine.flying) heed();
    };
    map.on("zoom", whileZoomed);
    map.on("moveend", heed);
    return () => {
      map.off("zoom", whileZoomed);
      map.off("moveend", heed);
    };
  }, [engine]);
  return { zoom: seen ?? closenessStep(asked), variant };
}
