"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { query } from "@/components/address/door.ts";
import { writeCamera } from "@/lib/address/camera-text.ts";
import { handedOn } from "@/lib/address/handed-on.ts";
import { patched } from "@/lib/address/query.ts";
import { decimalDegrees, decimalsWorth, degreesMinutesSeconds } from "@/lib/cartography/coordinates.ts";
import type { Words } from "@/lib/words/words.ts";
import type { MapEngine } from "./engine.ts";
import { useClosing } from "./use-closing.ts";
import type { Spot } from "./use-spot.ts";

interface Props {
  spot: Spot;
  engine: MapEngine;
  onClose: () => void;
  words: Words;
}

const cardWidth = 272;
const cardHeight = 152;

/** Where a spot of the ground is, to read and to copy; and a link that shows it. */
export function SpotCard({ spot, engine, onClose, words }: Props) {
  const card = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState("");

  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    const dialog = card.current;
    dialog?.show();
    if (!spot.byKey) before?.focus?.({ preventScroll: true });
  }, [spot]);

  const close = useCallback(() => {
    const inside = card.current?.contains(document.activeElement);
    onClose();
    if (inside) engine.focus();
  }, [engine, onClose]);

  useClosing(close, card);
  // A move of the map takes the ground away from under it.
  useEffect(() => engine.on("movestart", onClose), [engine, onClose]);

  const { width, height, zoom } = engine.measure();
  const degrees = decimalDegrees(spot.point, decimalsWorth(zoom), words);
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid(text);
    }
  };
  const link = () => {
    const map = writeCamera({ center: spot.point, zoom: engine.camera().zoom });
    const { origin, pathname } = window.location;
    return origin + pathname + patched(handedOn(query()), { map });
  };
  const { x, y } = engine.project(spot.point);
  const left = Math.max(8, Math.min(x + 14, width - cardWidth - 8));
  const top = y + 14 + cardHeight > height ? Math.max(8, y - 14 - cardHeight) : y + 14;
  return (
    <>
      <span className="spot-mark" style={{ left: x, top: y }} aria-hidden="true" />
      <dialog ref={card} className="spot-card" aria-label={words("map-live.spot")} style={{ left, top }}>
        <p className="spot-degrees">{degrees}</p>
        <p className="soft">{degreesMinutesSeconds(spot.point, words)}</p>
        <div className="spot-buttons">
          <button type="button" onClick={() => copy(degrees, words("map-live.spot.copied"))}>
            {words("map-live.spot.copy")}
          </button>
          <button type="button" onClick={() => copy(link(), words("map-live.spot.linkCopied"))}>
            {words("map-live.spot.copyLink")}
          </button>
        </div>
        <p className="spot-said" role="status">
          {said}
        </p>
        <button type="button" className="spot-close" aria-label={words("map-live.close")} onClick={close}>
          ×
        </button>
      </dialog>
    </>
  );
}
