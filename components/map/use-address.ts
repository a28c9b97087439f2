import { useCallback, useEffect, useRef, useState } from "react";
import type { PageView } from "@/lib/view/page-view.ts";
import { parseView, serialiseView, type UrlView } from "@/lib/view/url-view.ts";

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const pauseMilliseconds = 350;

/** The part of the view that the address carries, and a way to change it that the address follows. */
export function useAddress(page: PageView, known: string[] | undefined) {
  const read = useCallback(
    (): UrlView => (known ? parseView(new URLSearchParams(window.location.search), known).view : {}),
    [known],
  );
  const [urlView, setUrlView] = useState<UrlView>(read);
  const written = useRef({ at: 0, timer: 0 });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page comes with a new address
  useEffect(() => {
    window.clearTimeout(written.current.timer);
    setUrlView(read());
  }, [page, read]);

  // The timeline writes its date into the address.
  useEffect(() => {
    const heed = () => setUrlView(read());
    window.addEventListener("viewchange", heed);
    return () => window.removeEventListener("viewchange", heed);
  }, [read]);

  const change = useCallback((next: (before: UrlView) => UrlView) => {
    setUrlView((before) => {
      const after = next(before);
      const write = () => {
        written.current.at = Date.now();
        const query = serialiseView(after);
        const { pathname, hash } = window.location;
        window.history.replaceState(window.history.state, "", `${pathname}${query ? `?${query}` : ""}${hash}`);
      };
      window.clearTimeout(written.current.timer);
      written.current.timer = window.setTimeout(
        write,
        Math.max(0, written.current.at + pauseMilliseconds - Date.now()),
      );
      return after;
    });
  }, []);

  return { urlView, change };
}
