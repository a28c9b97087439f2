"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { KindMark } from "@/components/site/kind-mark.tsx";
import type { Marker } from "@/lib/view/map-data.ts";
import type { MapEngine } from "./engine.ts";

interface Props {
  marker: Marker;
  engine: MapEngine;
  onClose: () => void;
}

/** What a marker with several entries stands for, as a small list over the map. Escape closes it and gives the focus back. */
export function MarkerList({ marker, engine, onClose }: Props) {
  const list = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    const dialog = list.current;
    dialog?.show();
    dialog?.querySelector("a")?.focus();
    return () => before?.focus?.({ preventScroll: true });
  }, []);

  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (!list.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [onClose]);

  const { x, y } = engine.map.project(marker.point);
  const { clientWidth, clientHeight } = engine.map.getContainer();
  const left = Math.max(8, Math.min(x + 16, clientWidth - 296));
  const top = Math.max(8, Math.min(y - 24, clientHeight - 220));
  return (
    <dialog
      ref={list}
      className="marker-list"
      aria-label={marker.label}
      style={{ left, top }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <h2>
        <Link href={`/places/${marker.place}`} onClick={onClose}>
          {marker.label}
        </Link>
      </h2>
      <ul>
        {marker.entries.map((entry) => (
          <li key={entry.path}>
            <KindMark kind={entry.kind} />
            <Link href={entry.path} onClick={onClose}>
              {entry.title}
            </Link>
            <span className="soft">{entry.date}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="marker-list-close" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}
