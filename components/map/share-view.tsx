"use client";

import { useState } from "react";
import type { Camera } from "@/lib/cartography/camera.ts";
import { serialiseView } from "@/lib/view/url-view.ts";

interface Props {
  title: string;
  /** The camera in sight (reference camera). */
  camera: (() => Camera) | undefined;
}

/** The address of exactly this view, for the device's share sheet or the clipboard. */
export function ShareView({ title, camera }: Props) {
  const [said, setSaid] = useState("");
  const share = async () => {
    const address = new URL(window.location.href);
    if (!address.searchParams.has("map") && camera) {
      address.search = [serialiseView({ camera: camera() }), address.search.slice(1)].filter(Boolean).join("&");
    }
    try {
      if (navigator.share && window.matchMedia("(pointer: coarse)").matches) {
        await navigator.share({ title: document.title, text: title, url: address.href });
        return;
      }
      await navigator.clipboard.writeText(address.href);
      setSaid("Link copied");
    } catch (reason) {
      if ((reason as Error).name !== "AbortError") setSaid(address.href);
    }
    setTimeout(() => setSaid(""), 6000);
  };
  return (
    <div className="share-view">
      <button type="button" onClick={share}>
        Copy link to this view
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
