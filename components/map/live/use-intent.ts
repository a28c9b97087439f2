import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { goTo } from "@/components/ui/page-link.tsx";

/** True for an event on the drawn map that is no mere scrolling past it. */
function isIntent(event: Event): boolean {
  if (event.type === "touchstart") return (event as TouchEvent).touches.length > 1;
  return !(event instanceof PointerEvent && event.type === "pointerover" && event.pointerType === "touch");
}

/**
 * Calls back at the first sign that somebody wants to use the map: a mouse over it, a tap, two fingers, the focus or the
 * Explore link. One finger that moves scrolls the page and is no sign.
 */
export function useIntent(onIntent: () => void): void {
  useEffect(() => {
    const heed = (event: Event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target?.closest(".map-pane") || !isIntent(event)) return;
      if (target.closest("[data-explore]") && event.type === "click") event.preventDefault();
      onIntent();
    };
    const signs = ["pointerover", "touchstart", "focusin", "click"];
    for (const sign of signs) document.addEventListener(sign, heed, { passive: sign === "touchstart" });
    return () => {
      for (const sign of signs) document.removeEventListener(sign, heed);
    };
  }, [onIntent]);
}

const plainLinks = "#map a.marker-link, [data-redrawn] a";

/** The drawn map's markers, and the rows of a redrawn list, are plain links; this follows them without a whole new page. */
export function usePlainLinks(): void {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(plainLinks) : null;
      if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0)
        return;
      // A link with a view leads to a page that the server draws.
      if (link.search) return;
      event.preventDefault();
      goTo(link.pathname, router);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
}
