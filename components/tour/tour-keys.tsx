"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { isPageKey } from "@/components/shell/over-page.ts";
import { goTo } from "@/components/ui/page-link.tsx";

/** Where the arrow keys have a meaning of their own, beside fields. */
const keyOwners = "button, summary, [role=slider], #map, .map-host, .site-header";

/** The arrow keys lead through the tour, as its links do. */
export function TourKeys({ previous, next }: { previous?: string; next?: string }) {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (!isPageKey(event) || event.repeat || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(keyOwners)) return;
      const path = { ArrowLeft: previous, ArrowRight: next }[event.key];
      if (path !== undefined) goTo(path, router);
    };
    document.addEventListener("keydown", follow);
    return () => document.removeEventListener("keydown", follow);
  }, [router, previous, next]);
  return null;
}
