"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { PageView } from "@/lib/view/page-view.ts";

interface MapViewContext {
  view: PageView | null;
  setView: (view: PageView) => void;
}

const Context = createContext<MapViewContext>({ view: null, setView: () => {} });

/** Carries what the current page asks of the map to the one map that stays between pages. */
export function MapViewProvider({ children }: { children: ReactNode }) {
  const [view, setView] = useState<PageView | null>(null);
  const value = useMemo(() => ({ view, setView }), [view]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useMapView(): MapViewContext {
  return useContext(Context);
}
