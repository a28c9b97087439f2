"use client";

import { useEffect, useState } from "react";
import { change, read, subscribe, write } from "@/components/address/door.ts";
import { mapNames } from "@/lib/address/map-names.ts";
import { aliveEvent } from "@/lib/boot/begin.ts";
import { filled } from "@/lib/words/open-text.ts";
import { useMapView } from "../map-view-context.tsx";
import type { HostTexts } from "./host-texts.ts";
import { MapFailure } from "./map-failure.tsx";
import { useIntent, usePlainLinks } from "./use-intent.ts";

type Program = typeof import("./live-map.tsx");

/** So long nobody waits for a program: what was not the program, as a network's page to sign in, never says that it is there. */
const patienceMilliseconds = 30_000;

/** In a tab that is older than a deployment the program is gone: the page opens anew, at an address that asks for the map. */
async function openAnew(): Promise<void> {
  const { pathname } = window.location;
  const explore = document.querySelector<HTMLAnchorElement>("[data-explore]");
  const answer = await fetch(pathname, { method: "HEAD" }).catch(() => null);
  if (!answer?.ok || !explore || window.location.pathname !== pathname) return;
  if (!read().has("map")) change({ map: new URL(explore.href).searchParams.get("map") });
  write();
  window.location.reload();
}

/** Fetches the program of the live map once it is wanted; a failed fetch can be tried again. */
function useProgram(wanted: boolean) {
  const [program, setProgram] = useState<Program | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    setFailed(false);
    const fail = () => {
      setFailed(true);
      if (attempt > 0) openAnew();
    };
    const timer = setTimeout(fail, patienceMilliseconds);
    import("./live-map.tsx").then(setProgram, fail).finally(() => clearTimeout(timer));
  }, [wanted, attempt]);
  return { program, failed: failed && !program, retry: () => setAttempt(attempt + 1) };
}

/** What takes longer than this is worth a word; a word about what is there at once would only flash. */
const noticeMilliseconds = 300;

/** True once a wait has become one that a reader notices. */
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

/** The one live map. It stays between pages, and loads when somebody wants it or the address asks for a view. */
export function MapHost({ texts }: { texts: HostTexts }) {
  const { view } = useMapView();
  const [wanted, setWanted] = useState(false);
  const [want] = useState(() => () => setWanted(true));
  const [alone, setAlone] = useState(false);
  // Two dates are two drawn maps, until the reader goes on to one.
  const still = !!view?.still || !!(view?.on && view.with && !alone);
  const { program, failed, retry } = useProgram(wanted && !still);
  const [settled, setSettled] = useState(false);
  const shown = program && view && !still;
  const slow = useSlow(wanted && !settled && !failed && !still);
  useIntent(want);
  // After the effects of every part of the page: then all of it listens.
  useEffect(() => void setTimeout(() => window.dispatchEvent(new Event(aliveEvent))), []);
  usePlainLinks();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page comes with a new address
  useEffect(() => {
    const heed = () => {
      const asked = read();
      if (mapNames.some((name) => asked.has(name))) setWanted(true);
      setAlone(asked.has("on") && !asked.has("with"));
    };
    heed();
    return subscribe(heed);
  }, [view]);
  return (
    <div className="map-host" data-wanted={wanted && !still} aria-busy={slow || undefined}>
      {shown && <program.LiveMap view={view} texts={texts} onSettled={setSettled} />}
      {slow && (
        <p className="map-loading" aria-hidden="true">
          {texts.loading}
        </p>
      )}
      {failed && !still && (
        <div className="map-live" data-shown="false">
          <MapFailure message={texts.notFetched} texts={texts} onRetry={retry} />
        </div>
      )}
      <p className="visually-hidden" aria-live="polite">
        {slow ? texts.loadingSaid : view ? filled(texts.shows, { title: view.title }) : ""}
      </p>
    </div>
  );
}
