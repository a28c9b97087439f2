"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { asksForView } from "@/lib/view/view-query.ts";
import { useMapView } from "./map-view-context.tsx";

const InteractiveMap = dynamic(() => import("./interactive-map.tsx").then((module) => module.InteractiveMap), {
  ssr: false,
});

/** Calls back at the first sign that somebody wants to use the map: pointer, touch, focus or the Explore link. */
function useIntent(onIntent: () => void): void {
  useEffect(() => {
    const heed = (event: Event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target?.closest("#map")) return;
      if (event.type === "click") {
        if (!target.closest("[data-explore]")) return;
        event.preventDefault();
      }
      onIntent();
    };
    const signs = ["pointerover", "touchstart", "focusin", "click"];
    for (const sign of signs) document.addEventListener(sign, heed, { passive: sign === "touchstart" });
    return () => {
      for (const sign of signs) document.removeEventListener(sign, heed);
    };
  }, [onIntent]);
}

/** The drawn map's markers are plain links; this follows them without loading a whole new page. */
function useMarkerNavigation(): void {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("#map a.marker-link") : null;
      if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      router.push(link.pathname);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
}

/** The one interactive map. It stays between pages, and loads when somebody wants it or the address asks for a view. */
export function MapHost() {
  const { view } = useMapView();
  const [wanted, setWanted] = useState(false);
  const [want] = useState(() => () => setWanted(true));
  useIntent(want);
  useMarkerNavigation();
  useEffect(() => {
    if (asksForView(window.location.search)) setWanted(true);
  }, []);
  return (
    <div className="map-host" data-wanted={wanted}>
      {wanted && view && <InteractiveMap view={view} />}
      <p className="visually-hidden" aria-live="polite">
        {view ? `Map: ${view.title}` : ""}
      </p>
    </div>
  );
}
