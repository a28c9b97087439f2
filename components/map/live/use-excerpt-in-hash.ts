import { useEffect, useMemo, useState } from "react";
import { fragment, subscribe } from "@/components/address/door.ts";
import { frameBounds } from "@/lib/cartography/frame.ts";
import { boundsOf } from "@/lib/cartography/measure.ts";
import { excerptPlaces } from "@/lib/view/excerpt-places.ts";
import type { MapData } from "@/lib/view/map-data.ts";
import type { PageView } from "@/lib/view/page-view.ts";

function useHash(view: PageView): string {
  const [hash, setHash] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page may come with a new hash and no event
  useEffect(() => {
    const heed = () => setHash(fragment());
    heed();
    return subscribe(heed);
  }, [view]);
  return hash;
}

/** On an article's page, the view of the excerpt that the address points at; else the page's own view. */
export function useExcerptInHash(view: PageView, data: MapData | null): PageView {
  const hash = useHash(view);
  return useMemo(() => {
    const places = excerptPlaces(view, hash);
    if (!data) return view;
    const points = data.markers.filter((marker) => places.includes(marker.place)).map((marker) => marker.point);
    if (points.length === 0) return view;
    const [west, south, east, north] = boundsOf(points.map((coordinates) => ({ type: "Point", coordinates })));
    return { ...view, selected: places, camera: frameBounds([west - 1.5, south - 1, east + 1.5, north + 1]) };
  }, [view, hash, data]);
}
