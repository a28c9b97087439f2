import { useCallback, useSyncExternalStore } from "react";

/** Below this the map stands over the text and is scrolled past; from it on it is a pane of its own. */
export const narrowScreen = "(width < 64rem)";

/** Whether a media query holds, as long as it does. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
