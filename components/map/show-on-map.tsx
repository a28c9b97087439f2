"use client";

import { useEffect } from "react";
import { change, read, write } from "@/components/address/door.ts";
import type { Untidy } from "@/lib/address/address.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { useMapView } from "./map-view-context.tsx";

/** Tells the map what this page is about, and the address how the server has understood what somebody typed there. */
export function ShowOnMap({ view, untidy }: { view: PageView; untidy?: Untidy }) {
  const { setView } = useMapView();
  useEffect(() => setView(view), [view, setView]);
  useEffect(() => {
    for (const [name, [given, tidy]] of Object.entries(untidy ?? {})) {
      if (read().get(name) === given) change({ [name]: tidy });
    }
    write();
  }, [untidy]);
  return null;
}
