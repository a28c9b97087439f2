"use client";

import dynamic from "next/dynamic";
import { useMapView } from "./map-view-context.tsx";

const InteractiveMap = dynamic(() => import("./interactive-map.tsx").then((module) => module.InteractiveMap), {
  ssr: false,
});

/** The place of the map beside the text; it stays between pages. */
export function MapPane() {
  const { view } = useMapView();
  return (
    <section id="map" className="map-pane" aria-label="Map" tabIndex={-1}>
      {view && <InteractiveMap view={view} />}
      <p className="visually-hidden" aria-live="polite">
        {view ? `Map: ${view.title}` : ""}
      </p>
    </section>
  );
}
