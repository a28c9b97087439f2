"use client";

import { useRouter } from "next/navigation";
import { type CSSProperties, type MouseEvent, useCallback, useEffect, useRef } from "react";
import { goTo } from "@/components/ui/page-link.tsx";
import { kinds } from "@/lib/atlas/kinds.ts";
import type { ShownMarker } from "@/lib/view/clusters.ts";
import { markerName, markerPath, markerTitle } from "@/lib/view/marker-name.ts";
import type { Words } from "@/lib/words/words.ts";
import { lightUp, useLitPlaces } from "../../lit-places.ts";
import type { MapEngine } from "../engine.ts";
import { OpenMarker } from "./open-marker.tsx";

interface Props {
  engine: MapEngine;
  markers: ShownMarker[];
  selected: string[];
  /** The marker whose entries are listed. */
  open: ShownMarker | null;
  onOpen: (marker: ShownMarker | null) => void;
  /** Moves so close that the places of a cluster come apart. */
  onCloser: (marker: ShownMarker, event: Event) => void;
  words: Words;
}

/** The turn of a name; and the order in which the style draws markers that touch (`entries` of it): what is on top is hit. */
const styleOf = ({ kind, entries, turn }: ShownMarker): CSSProperties => ({
  zIndex: turn === undefined ? Math.max(1, (kinds[kind].onTop ? 99 : 49) - entries.length) : 0,
  ...(turn !== undefined && { "--turn": `${turn}deg` }),
});

const placesOf = (marker: ShownMarker) => marker.members?.map(({ place }) => place) ?? [marker.place];

/** Real links over the drawn markers: for the keyboard, for screen readers, and for a click. */
export function MarkerLinks({ engine, markers, selected, open, onOpen, onCloser, words }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const close = useCallback(() => onOpen(null), [onOpen]);
  const lit = useLitPlaces();

  // biome-ignore lint/correctness/useExhaustiveDependencies: new markers must be placed too
  useEffect(() => {
    const place = () => {
      const { width, height, zoom } = engine.measure();
      for (const link of layer.current?.querySelectorAll<HTMLElement>("[data-lng]") ?? []) {
        const { x, y } = engine.project([Number(link.dataset.lng), Number(link.dataset.lat)]);
        const inside = x >= 0 && y >= 0 && x <= width && y <= height;
        link.hidden = !inside || zoom < Number(link.dataset.minZoom) || zoom > Number(link.dataset.maxZoom);
        link.style.transform = `translate(${x}px, ${y}px)`;
      }
    };
    place();
    return engine.on("render", place);
  }, [engine, markers]);

  const follow = (event: MouseEvent, marker: ShownMarker) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const [only] = marker.entries;
    if (marker.entries.length === 1 && only && !only.wordless) goTo(words.to(only.path), router);
    else onOpen(marker);
  };

  return (
    <div className="marker-links" ref={layer}>
      {markers.map((marker) => (
        <a
          key={marker.place}
          className="marker-link"
          href={markerPath(marker, words)}
          aria-label={markerName(marker, words)}
          aria-current={selected.includes(marker.place) ? "true" : undefined}
          data-place={marker.place}
          data-kind={marker.kind}
          data-extent={marker.turn === undefined ? undefined : ""}
          data-lng={marker.point[0]}
          data-lat={marker.point[1]}
          data-max-zoom={marker.maxZoom ?? 24}
          data-min-zoom={selected.includes(marker.place) ? 0 : marker.minZoom}
          style={styleOf(marker)}
          data-lit={placesOf(marker).some((place) => lit.includes(place))}
          onClick={(event) => follow(event, marker)}
          onPointerEnter={() => lightUp(placesOf(marker))}
          onPointerLeave={() => lightUp([])}
          onFocus={() => lightUp(placesOf(marker))}
          onBlur={() => lightUp([])}
        >
          <span className="marker-tip" lang={marker.langs.includes(",") ? undefined : marker.langs}>
            {markerTitle(marker, words)}
          </span>
        </a>
      ))}
      <OpenMarker marker={open} engine={engine} onClose={close} onCloser={onCloser} words={words} />
    </div>
  );
}
