import { useCallback, useEffect, useRef, useState } from "react";
import * as address from "@/components/address/door.ts";
import { type Known, parameters } from "@/lib/address/parameters.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { parseView, type UrlView } from "@/lib/view/url-view.ts";

/** What the map itself changes. */
export type MapChange = Pick<UrlView, "camera" | "layers">;

/** The change as the address has it; what is undefined goes. */
function patchOf(view: MapChange): Record<string, string | null> {
  return {
    ...("camera" in view && { map: parameters.map.write(view) ?? null }),
    ...("layers" in view && { layers: parameters.layers.write(view) ?? null }),
  };
}

/** The part of the view that the address carries, and a way to change it that the address follows. */
export function useAddress(page: PageView, known: Known | undefined) {
  const read = useCallback((): UrlView => (known ? parseView(address.read(), known).view : {}), [known]);
  const [urlView, setUrlView] = useState<UrlView>(read);
  const path = useRef("");

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page comes with a new address
  useEffect(() => {
    path.current = window.location.pathname;
    setUrlView(read());
  }, [page, read]);

  // On the way back the address comes before its page: what it asks for is not meant for the one that still stands.
  useEffect(
    () =>
      address.subscribe(() => {
        if (window.location.pathname === path.current) setUrlView(read());
      }),
    [read],
  );

  const change = useCallback((view: MapChange) => {
    address.change(patchOf(view));
    setUrlView((before) => ({ ...before, ...view }));
  }, []);

  return { urlView, change };
}
