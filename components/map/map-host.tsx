"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { asksForView } from "@/lib/view/view-query.ts";
import { MapFailure } from "./map-failure.tsx";
import { useMapView } from "./map-view-context.tsx";

/** What takes longer than this is noticed. */
const noticeMilliseconds = 300;

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

/**
 * Calls back at the first sign that somebody wants to use the map: a mouse over it, a tap, two fingers, the focus or the
 * Explore link. One finger that moves scrolls the page and is no sign.
 */
function useIntent(onIntent: () => void): void {
  useEffect(() => {
    const heed = (event: Event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target?.closest("#map")) return;
      if (event instanceof PointerEvent && event.type === "pointerover" && event.pointerType === "touch") return;
      if (event.type === "touchstart" && (event as TouchEvent).touches.length < 2) return;
      if (target.closest("[data-explore]") && event.type === "click") event.preventDefault();
      onIntent();
    };
    const signs = ["pointerover", "touchstart", "focusin", "click"];
    for (const sign of signs) document.addEventListener(sign, heed, { passive: sign === "touchstart" });
    return () => {
      for (const sign of signs) document.removeEventListener(sign, heed);
    };
  }, [onIntent]);
}

/** True when something takes longer than a moment; what is there at once needs no word. */
function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), noticeMilliseconds);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);
  return slow;
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
      // A cluster leads to the same page closer by, which the server draws.
      if (link.search) return;
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
  const [settled, setSettled] = useState(false);
  const slow = useSlow(wanted && !settled && !failed);
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
    <div className="map-host" data-wanted={wanted} aria-busy={slow || undefined}>
      {program && view && <program.InteractiveMap view={view} onSettled={setSettled} />}
      {slow && (
        <p className="map-loading" aria-hidden="true">
          Loading the interactive map …
        </p>
      )}
      {failed && (
        <div className="map-live" data-shown="false">
          <MapFailure message="The interactive map could not be fetched." onRetry={retry} />
        </div>
      )}
      <p className="visually-hidden" aria-live="polite">
        {slow ? "Loading the interactive map" : view ? `Map: ${view.title}` : ""}
      </p>
    </div>
  );
}
