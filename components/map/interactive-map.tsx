"use client";

import "maplibre-gl/dist/maplibre-gl.css";
import { useEffect, useMemo, useRef, useState } from "react";
import type { PageView } from "@/lib/view/page-view.ts";
import { serialiseView } from "@/lib/view/url-view.ts";
import { effectiveView, switchableIds, visibleMarkers } from "@/lib/view/visible.ts";
import { DateChip } from "./date-chip.tsx";
import { giveFocusOver } from "./focus.ts";
import { LayerMenu } from "./layer-menu.tsx";
import { explained, Legend } from "./legend.tsx";
import { MapAttribution } from "./map-attribution.tsx";
import { MapFailure } from "./map-failure.tsx";
import type { MapState } from "./map-state.ts";
import { MarkerLinks } from "./marker-links.tsx";
import { ShareView } from "./share-view.tsx";
import { useAddress } from "./use-address.ts";
import { useEngine } from "./use-engine.ts";
import { useExcerptInHash } from "./use-excerpt-in-hash.ts";
import { useMapData } from "./use-map-data.ts";
import { useTheme } from "./use-theme.ts";

/** The map in the browser. Until it has drawn itself once, and again when it fails, the drawn map below stays in sight. */
export function InteractiveMap({ view: pageView }: { view: PageView }) {
  const [attempt, setAttempt] = useState(0);
  const { data, error } = useMapData(attempt);
  const known = useMemo(() => data && switchableIds(data.layers), [data]);
  const { urlView, change } = useAddress(pageView, known ?? undefined);
  const theme = useTheme();
  const view = useExcerptInHash(pageView, data);
  const state = useMemo<MapState | null>(
    () => data && { theme, data, view: effectiveView(data.layers, view, urlView) },
    [theme, view, data, urlView],
  );
  const canvas = useRef<HTMLDivElement>(null);
  const { engine, drawn, failure } = useEngine(canvas, state, attempt, (camera) =>
    change((before) => ({ ...before, camera })),
  );
  const markers = useMemo(() => (state ? visibleMarkers(state.data.markers, state.view) : []), [state]);
  const problem = error ?? failure;
  const shown = engine !== null && drawn !== null && problem === null;
  useEffect(() => {
    if (shown && canvas.current) giveFocusOver(canvas.current);
  }, [shown]);

  const on = state?.view.layers ?? [];
  const switchLayer = (id: string, wanted: boolean) =>
    change((before) => ({
      ...before,
      layers: known?.filter((layer) => (layer === id ? wanted : on.includes(layer))),
    }));
  return (
    <div className="map-live" data-shown={shown}>
      <div className="map" data-ready={shown}>
        <div className="map-canvas" ref={canvas} />
        {engine && <MarkerLinks engine={engine} markers={markers} selected={view.selected} />}
        {state && <DateChip view={state.view} />}
        <MapAttribution />
      </div>
      <div className="map-foot">
        {data && drawn && (
          <Legend
            ids="live"
            dates={state?.view}
            kinds={drawn.kinds}
            layers={explained(data.layers).filter(({ id }) => on.includes(id) && drawn.layers.includes(id))}
          />
        )}
        <ShareView title={view.title} query={() => serialiseView({ camera: engine?.camera() ?? view.camera })} />
        {data && <LayerMenu layers={data.layers} on={on} onSwitch={switchLayer} />}
      </div>
      {problem && <MapFailure message={problem} onRetry={() => setAttempt(attempt + 1)} />}
    </div>
  );
}
