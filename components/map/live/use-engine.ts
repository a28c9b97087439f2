import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { Camera } from "@/lib/cartography/camera.ts";
import { type Closeness, closenessStep } from "@/lib/view/clusters.ts";
import { type Drawn, MapEngine } from "./engine.ts";
import { loadMapFonts } from "./map-fonts.ts";
import type { MapState } from "./map-state.ts";
import { narrowScreen, useMedia } from "./use-media.ts";

/** A slow device with software drawing takes half a minute; after this there is no hope. */
const patienceMilliseconds = 60_000;

interface Engine {
  /** What it draws, as soon as that is known. */
  state: MapState | null;
  engine: MapEngine | null;
  drawn: Drawn | null;
  failure: string | null;
}

interface Wanting {
  attempt: number;
  /** There is something to draw, but not all that the first sight of it needs. */
  hold: boolean;
  onMove: (camera: Camera) => void;
  onRestored: () => void;
}

const nothing: Omit<Engine, "state"> = { engine: null, drawn: null, failure: null };

/** How close the reader looks, in the steps in which markers come apart. Until there is a map, as close as the page asks. */
function useCloseness(asked: number, engine: MapEngine | null): Closeness {
  const variant = useMedia(narrowScreen) ? "narrow" : "wide";
  const [seen, setSeen] = useState<number | null>(null);
  useEffect(() => {
    if (!engine) return;
    const heed = () => setSeen(closenessStep(engine.exactCamera().zoom));
    // A flight passes many steps that nobody looks at: its end counts.
    const ends = [engine.on("zoom", () => engine.flying || heed()), engine.on("moveend", heed)];
    return () => {
      for (const end of ends) end();
    };
  }, [engine]);
  return { zoom: seen ?? closenessStep(asked), variant };
}

/** Makes the map once there is something to draw, anew for every attempt, and hands it every later state. */
export function useEngine(
  canvas: RefObject<HTMLDivElement | null>,
  wanted: Omit<MapState, "closeness"> | null,
  { attempt, hold, onMove, onRestored }: Wanting,
): Engine {
  const [result, setResult] = useState(nothing);
  const { zoom, variant } = useCloseness(wanted?.view.camera.zoom ?? 0, result.engine);
  const state = useMemo(() => wanted && { ...wanted, closeness: { zoom, variant } }, [wanted, zoom, variant]);
  const latest = useRef({ state, onMove, onRestored });
  useEffect(() => {
    latest.current = { state, onMove, onRestored };
  });
  const ready = state !== null && !hold;

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once per attempt; later states go through update
  useEffect(() => {
    if (!ready || !state) return;
    let engine: MapEngine | null = null;
    let cancelled = false;
    setResult(nothing);
    const fail = (failure: string) => setResult((before) => ({ ...before, failure }));
    const { words } = state;
    const timer = setTimeout(() => fail(words("map-live.failure.unfinished")), patienceMilliseconds);
    loadMapFonts().then(() => {
      if (cancelled || !canvas.current || !latest.current.state) return;
      try {
        engine = new MapEngine(canvas.current, latest.current.state, {
          drawn: (drawn) => {
            clearTimeout(timer);
            setResult((before) => ({ ...before, drawn }));
          },
          moved: (camera) => latest.current.onMove(camera),
          failed: fail,
          restored: () => latest.current.onRestored(),
        });
        setResult((before) => ({ ...before, engine }));
      } catch (reason) {
        fail(words("map-live.failure.start", { reason: (reason as Error).message }));
      }
    });
    return () => {
      cancelled = true;
      clearTimeout(timer);
      engine?.destroy();
    };
  }, [ready, attempt, canvas]);

  const { engine } = result;
  useEffect(() => {
    if (engine && state) engine.update(state);
  }, [engine, state]);
  return { ...result, state };
}
