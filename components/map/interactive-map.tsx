"use client";

import "maplibre-gl/dist/maplibre-gl.css";
import { useEffect, useMemo, useRef, useState } from "react";
import type { PageView } from "@/lib/view/page-view.ts";
import { type Drawn, MapEngine } from "./engine.ts";
import { LayerMenu } from "./layer-menu.tsx";
import { explained, Legend } from "./legend.tsx";
import { MapFailure } from "./map-failure.tsx";
import { loadMapFonts } from "./map-fonts.ts";
import type { MapState } from "./map-state.ts";
import { MarkerLinks } from "./marker-links.tsx";
import { useExcerptInHash } from "./use-excerpt-in-hash.ts";
import { useMapData } from "./use-map-data.ts";
import { useTheme } from "./use-theme.ts";

export function InteractiveMap({ view: pageView }: { view: PageView }) {
  const [attempt, setAttempt] = useState(0);
  const { data, error } = useMapData(attempt);
  const [failure, setFailure] = useState<string | null>(null);
  const [switched, setSwitched] = useState<Record<string, boolean>>({});
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [engine, setEngine] = useState<MapEngine | null>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const theme = useTheme();
  const view = useExcerptInHash(pageView, data);

  const state = useMemo<MapState | null>(() => {
    if (!data) return null;
    const on = (id: string) => switched[id] ?? view.layers.includes(id);
    return { theme, view, data, layers: data.layers.map((layer) => layer.id).filter(on) };
  }, [theme, view, data, switched]);

  const latest = useRef(state);
  latest.current = state;
  const ready = state !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once per attempt; later states go through update
  useEffect(() => {
    if (!ready) return;
    let made: MapEngine | null = null;
    let cancelled = false;
    loadMapFonts().then(() => {
      if (cancelled || !canvas.current || !latest.current) return;
      try {
        made = new MapEngine(canvas.current, latest.current, {
          drawn: setDrawn,
          failed: setFailure,
        });
        setEngine(made);
      } catch (reason) {
        setFailure(`The interactive map could not start: ${(reason as Error).message}`);
      }
    });
    return () => {
      cancelled = true;
      made?.destroy();
      setEngine(null);
    };
  }, [ready, attempt]);

  useEffect(() => {
    if (engine && state) engine.update(state);
  }, [engine, state]);

  const problem = error ?? failure;
  const shown = state?.layers ?? [];
  return (
    <>
      <div className="map" data-ready={engine !== null && drawn !== null}>
        <div className="map-canvas" ref={canvas} />
        {engine && data && <MarkerLinks engine={engine} data={data} selected={view.selected} />}
        <p className="map-attribution">
          Made with <a href="https://www.naturalearthdata.com/">Natural Earth</a> · Places:{" "}
          <a href="https://www.geonames.org/">GeoNames</a>, CC BY 4.0 · Relief: NASA SRTM30
        </p>
        {problem && (
          <MapFailure
            message={problem}
            onRetry={() => {
              setFailure(null);
              setAttempt(attempt + 1);
            }}
          />
        )}
      </div>
      <div className="map-foot">
        {data && drawn && (
          <Legend
            theme={theme}
            kinds={drawn.kinds}
            layers={explained(data.layers).filter(({ id }) => shown.includes(id) && drawn.layers.includes(id))}
          />
        )}
        {data && (
          <LayerMenu
            layers={data.layers}
            on={shown}
            onSwitch={(id, on) => setSwitched((before) => ({ ...before, [id]: on }))}
          />
        )}
      </div>
    </>
  );
}
