"use client";

import "./live-map.css";
import { useEffect, useMemo, useRef, useState } from "react";
import * as address from "@/components/address/door.ts";
import { useTheme } from "@/components/shell/use-theme.ts";
import { slug } from "@/lib/address/tidy.ts";
import type { Camera } from "@/lib/cartography/camera.ts";
import type { ShownMarker } from "@/lib/view/clusters.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { inSight, reworded, wishOf } from "@/lib/view/points/wish.ts";
import { parseView, serialiseView } from "@/lib/view/url-view.ts";
import { effectiveView } from "@/lib/view/visible.ts";
import { wordsOf } from "@/lib/words/words.ts";
import { DateChip, LinesDate } from "../date-chip.tsx";
import { MapAttribution } from "../map-attribution.tsx";
import { wordsFor } from "../words-anew.ts";
import { giveFocusOver } from "./give-focus-over.ts";
import type { HostTexts } from "./host-texts.ts";
import { LiveFoot } from "./live-foot.tsx";
import { MapBoundary } from "./map-boundary.tsx";
import { MapControls } from "./map-controls.tsx";
import { MapFailure } from "./map-failure.tsx";
import { markersOf } from "./map-state.ts";
import { MarkerLinks } from "./markers/marker-links.tsx";
import { SpotCard } from "./spot-card.tsx";
import { useAddress } from "./use-address.ts";
import { useEngine } from "./use-engine.ts";
import { useExcerptInHash } from "./use-excerpt-in-hash.ts";
import { useFullScreen } from "./use-full-screen.ts";
import { useMapActions } from "./use-map-actions.ts";
import { useMapData, useWish } from "./use-map-data.ts";
import { narrowScreen, useMedia } from "./use-media.ts";
import { useSpot } from "./use-spot.ts";

interface Props {
  view: PageView;
  texts: HostTexts;
  /** Called when there is nothing more to wait for: the map is in sight, or it cannot be had. */
  onSettled: (settled: boolean) => void;
}

/** The map in the browser. Until it has drawn itself once, and again when it fails, the drawn map below stays in sight. */
export function LiveMap(props: Props) {
  return (
    <MapBoundary texts={props.texts} onFailure={() => props.onSettled(true)}>
      <MapParts {...props} />
    </MapBoundary>
  );
}

function MapParts({ view: pageView, texts, onSettled }: Props) {
  const [attempt, setAttempt] = useState(0);
  const retry = () => setAttempt((before) => before + 1);
  const loaded = useMapData(attempt, texts);
  const { points, data, error, sought } = loaded;
  const said = data?.said;
  const words = useMemo(() => said && wordsOf(said), [said]);
  const { urlView, change } = useAddress(pageView, data?.known);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page or view, whose words may be those of before
  useEffect(() => {
    if (data && words) return wordsFor(serialiseView(parseView(address.read(), data.known).view), words);
  }, [data, words, pageView, urlView]);
  const theme = useTheme();
  const view = useExcerptInHash(pageView, data);
  const wanted = useMemo(
    () => (data && words ? { theme, data, words, view: effectiveView(data.layers, view, urlView) } : null),
    [theme, view, data, words, urlView],
  );
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState(false);
  const onMove = (camera: Camera) => change({ camera });
  const { engine, drawn, failure, state } = useEngine(canvas, wanted, {
    attempt,
    hold: !told,
    onMove,
    onRestored: retry,
  });
  const markers = useMemo(() => (state ? markersOf(state) : []), [state]);
  const links = useMemo(
    () => (state ? inSight(markers, state.view.camera).filter(({ wordless }) => !wordless) : []),
    [state, markers],
  );
  const [opened, setOpened] = useState<ShownMarker | null>(null);
  const wish = useMemo(() => {
    if (!points || !state) return null;
    const asked = address.read();
    const ids = { place: slug(asked.get("place") ?? ""), article: slug(asked.get("article") ?? "") };
    return wishOf(points, { ...state, markers, opened, asked: ids, sought });
  }, [points, state, markers, opened, sought]);
  const wishes = useWish(loaded, wish, texts, words);
  useEffect(() => setTold((before) => before || wishes.settled), [wishes.settled]);
  const problem = error ?? failure;
  const shown = engine !== null && drawn !== null && problem === null;
  const settled = shown || problem !== null;
  useEffect(() => onSettled(settled), [onSettled, settled]);
  useEffect(() => {
    if (shown && canvas.current) giveFocusOver(canvas.current);
  }, [shown]);

  const { full, toggle } = useFullScreen(host);
  const narrow = useMedia(narrowScreen);
  useEffect(() => engine?.setCooperative(narrow && !full), [engine, narrow, full]);
  const { spot, askForMiddle, forget } = useSpot(engine);
  const wanting = { engine, host, view, markers, change, onFull: toggle, onCoordinates: askForMiddle };
  const { zoom, reset, show, showAll } = useMapActions(wanting);

  const limits = state && { view: state.view, knownUntil: state.data.knownUntil, words: state.words };
  const switchLayer = (id: string, on: boolean) =>
    change({
      layers: data?.known.layers.filter((layer) => (layer === id ? on : state?.view.layers.includes(layer))),
    });
  return (
    <div className="map-live" data-shown={shown} data-full={full} ref={host}>
      <div className="map" data-ready={shown}>
        <div className="map-canvas" ref={canvas} />
        {engine && state && (
          <MarkerLinks
            engine={engine}
            markers={links}
            selected={view.selected}
            open={opened && reworded(opened, state.data.markers, state.view.names)}
            onOpen={setOpened}
            onCloser={(marker, event) => show([marker], event)}
            words={state.words}
          />
        )}
        {limits && <DateChip {...limits} />}
        {engine && words && spot && <SpotCard spot={spot} engine={engine} onClose={forget} words={words} />}
      </div>
      {limits && (
        <MapAttribution words={limits.words}>
          <LinesDate {...limits} />
        </MapAttribution>
      )}
      <div className="map-foot">
        {state && <LiveFoot state={state} drawn={drawn} onSwitch={switchLayer} />}
        {words && (
          <MapControls full={full} onZoom={zoom} onReset={reset} onShowAll={showAll} onFull={toggle} words={words} />
        )}
      </div>
      {problem && <MapFailure message={problem} texts={texts} onRetry={retry} />}
      {shown && wishes.problem && <MapFailure message={wishes.problem} texts={texts} shown onRetry={wishes.retry} />}
    </div>
  );
}
