"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { asksForView } from "@/lib/view/view-query.ts";
import { MapFailure } from "./map-failure.tsx";
import { useMapView } from "./map-view-context.tsx";

type Program = typeof import("./interactive-map.tsx");

/** Fetches the program of the interactive map once it is wanted; a failed fetch can be tried again. */
function useProgram(wanted: boolean) {
  const [program, setProgram] = useState<Program | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt fetches anew
  useEffect(() => {
    if (!wanted) return;
    setFailed(false);
    import("./interactive-map.tsx").then(setProgram, () => setFailed(true));
  }, [wanted, attempt]);
  return { program, failed, retry: () => setAttempt(attempt + 1) };
}

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
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("#map a.marker-link") : null;
      if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0)
        return;
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
  const { program, failed, retry } = useProgram(wanted);
  useIntent(want);
  useMarkerNavigation();
  useEffect(() => {
    const heed = () => {
      if (asksForView(window.location.search)) setWanted(true);
    };
    heed();
    window.addEventListener("viewchange", heed);
    return () => window.removeEventListener("viewchange", heed);
  }, []);
  return (
    <div className="map-host" data-wanted={wanted}>
      {program && view && <program.InteractiveMap view={view} />}
      {failed && (
        <div className="map-live" data-shown="false">
          <MapFailure message="The interactive map could not be fetched." onRetry={retry} />
        </div>
      )}
      <p className="visually-hidden" aria-live="polite">
        {view ? `Map: ${view.title}` : ""}
      </p>
    </div>
  );
}
