import { type RefObject, useCallback, useEffect, useState } from "react";
import { useClosing } from "./use-closing.ts";

/** Everything beside the map, which must not be reached while the map fills the window. */
const besideTheMap = ".site-header, #text, #map, #timeline";

/**
 * Full screen for an element. Where a device has none for elements (iPhones), the element fills the window instead
 * (`data-full`). Escape leaves either, and so does a change of page: whoever follows a link wants to read.
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
    const beside = document.querySelectorAll<HTMLElement>(besideTheMap);
    for (const part of beside) part.inert = true;
    return () => {
      for (const part of beside) part.inert = false;
    };
  }, [full]);

  const leave = useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else setFull(false);
  }, []);
  useClosing(leave, undefined, full);

  const toggle = useCallback(() => {
    if (full) leave();
    else if (host.current?.requestFullscreen) host.current.requestFullscreen().catch(() => setFull(true));
    else setFull(true);
  }, [full, leave, host]);
  return { full, toggle };
}
