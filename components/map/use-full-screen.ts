import { type RefObject, useCallback, useEffect, useState } from "react";

/** Everything beside the map, which must not be reached while the map fills the window. */
const besideTheMap = ".site-header, #text, #map, #timeline";

/**
 * Full screen for an element. Where a device has none for elements (iPhones), the element fills the window instead
 * (`data-full`), and Escape leaves that too.
 */
export function useFullScreen(host: RefObject<HTMLElement | null>) {
  const [full, setFull] = useState(false);

  useEffect(() => {
    const heed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", heed);
    return () => document.removeEventListener("fullscreenchange", heed);
  }, []);

  useEffect(() => {
    if (!full || document.fullscreenElement) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) setFull(false);
    };
    const beside = document.querySelectorAll<HTMLElement>(besideTheMap);
    for (const part of beside) part.inert = true;
    document.addEventListener("keydown", leave);
    return () => {
      for (const part of beside) part.inert = false;
      document.removeEventListener("keydown", leave);
    };
  }, [full]);

  const toggle = useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else if (full) setFull(false);
    else if (host.current?.requestFullscreen) host.current.requestFullscreen().catch(() => setFull(true));
    else setFull(true);
  }, [full, host]);
  return { full, toggle };
}
