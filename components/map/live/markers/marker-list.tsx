"use client";

import { type ReactNode, useEffect, useRef } from "react";
import type { ShownMarker } from "@/lib/view/clusters.ts";
import { markerTitle } from "@/lib/view/marker-name.ts";
import type { Words } from "@/lib/words/words.ts";
import type { MapEngine } from "../engine.ts";
import { useClosing } from "../use-closing.ts";

interface Props {
  marker: ShownMarker;
  engine: MapEngine;
  onClose: () => void;
  children: ReactNode;
  words: Words;
}

/** What a marker with several entries stands for, as a small list over the map. Closed, it gives the focus back. */
export function MarkerList({ marker, engine, onClose, children, words }: Props) {
  const list = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    const dialog = list.current;
    dialog?.show();
    dialog?.querySelector("a")?.focus();
    return () => {
      // A reader who went on to something else by key stays there.
      if (document.activeElement === document.body) before?.focus?.({ preventScroll: true });
    };
  }, []);
  useClosing(onClose, list);

  const { x, y } = engine.project(marker.point);
  const { width, height } = engine.measure();
  const left = Math.max(8, Math.min(x + 16, width - 296));
  const top = Math.max(8, Math.min(y - 24, height - 220));
  return (
    <dialog
      ref={list}
      className="marker-list"
      aria-label={markerTitle(marker, words)}
      style={{ left, top, maxHeight: height - top - 8 }}
    >
      {children}
      <button type="button" className="marker-list-close" onClick={onClose}>
        {words("map-live.close")}
      </button>
    </dialog>
  );
}
