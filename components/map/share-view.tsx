"use client";

import { useState } from "react";

interface Props {
  title: string;
  /** The parameters that carry the view in sight, where the address does not carry one yet. */
  query: string | (() => string);
}

/** The address of exactly this view, for the device's share sheet or the clipboard. */
export function ShareView({ title, query }: Props) {
  const [said, setSaid] = useState("");
  const share = async (button: HTMLElement) => {
    const address = new URL(window.location.href);
    if (!address.searchParams.has("map")) {
      const seen = typeof query === "function" ? query() : query;
      address.search = [seen, address.search.slice(1)].filter(Boolean).join("&");
    }
    try {
      if (navigator.share && window.matchMedia("(pointer: coarse)").matches) {
        await navigator.share({ title: document.title, text: title, url: address.href });
        return;
      }
      await navigator.clipboard.writeText(address.href);
      setSaid("Link copied");
    } catch (reason) {
      if ((reason as Error).name === "AbortError") return;
      const { offer } = await import("@/components/share/hand-over.ts");
      offer(button, address.href);
    }
    setTimeout(() => setSaid(""), 6000);
  };
  return (
    <div className="share-view">
      <button type="button" onClick={(event) => share(event.currentTarget)}>
        <span className="wide-only">Copy link to this view</span>
        <span className="narrow-only">Share</span>
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
