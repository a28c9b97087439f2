"use client";

import { useEffect } from "react";
import type { PageView } from "@/lib/view/page-view.ts";
import { useMapView } from "./map-view-context.tsx";

/** Tells the map what this page is about. */
export function ShowOnMap({ view }: { view: PageView }) {
  const { setView } = useMapView();
  useEffect(() => setView(view), [view, setView]);
  return null;
}
