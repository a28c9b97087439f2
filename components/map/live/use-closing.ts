import { type RefObject, useEffect, useRef } from "react";
import { onClosing } from "@/components/shell/over-page.ts";

declare global {
  interface Window {
    /** Chromium's: hears Escape, and Back on Android. Elsewhere Back changes the page, and what lies over it closes. */
    CloseWatcher?: new () => EventTarget & { destroy: () => void };
  }
}

/** What is open over the map, the latest last: Escape closes that. */
const open: object[] = [];

/**
 * For what lies over the page without being a modal dialog or a popover, while it does: calls back when the page changes
 * below it, at Escape, when the device asks to close it, and at a press beside `element`.
 */
export function useClosing(close: () => void, element?: RefObject<HTMLElement | null>, active = true): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!active) return;
    const leave = () => latest.current();
    const watcher = window.CloseWatcher && new window.CloseWatcher();
    const heedKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || open.at(-1) !== leave) return;
      if (document.querySelector("dialog:modal")) return;
      event.preventDefault();
      leave();
    };
    const outside = (event: PointerEvent) => {
      if (element?.current && !element.current.contains(event.target as Node)) leave();
    };
    const ends = onClosing(leave);
    open.push(leave);
    watcher?.addEventListener("close", leave);
    document.addEventListener("keydown", heedKey);
    document.addEventListener("pointerdown", outside);
    return () => {
      ends();
      open.splice(open.indexOf(leave), 1);
      watcher?.destroy();
      document.removeEventListener("keydown", heedKey);
      document.removeEventListener("pointerdown", outside);
    };
  }, [element, active]);
}
