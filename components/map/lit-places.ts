/**
 * Places under the pointer or the focus, in the text or on the map: each lights up the other.
 * Text rows carry `data-places="id id"`; one listener serves them all, so that rows stay server-rendered.
 */
import { useEffect, useSyncExternalStore } from "react";

let lit: string[] = [];
const listeners = new Set<() => void>();

/** Sets the lit places and marks the rows of the text that name them. */
export function lightUp(places: string[]): void {
  if (places.join() === lit.join()) return;
  lit = places;
  for (const row of document.querySelectorAll<HTMLElement>("[data-places]")) {
    const named = row.dataset.places?.split(" ") ?? [];
    row.toggleAttribute(
      "data-lit",
      places.some((place) => named.includes(place)),
    );
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const none: string[] = [];

export function useLitPlaces(): string[] {
  useEffect(() => {
    const over = (event: Event) => {
      const target = event.target as Element;
      if (target.closest(".marker-links")) return;
      const row = target.closest<HTMLElement>("[data-places]");
      lightUp(row?.dataset.places?.split(" ") ?? []);
    };
    document.addEventListener("pointerover", over);
    document.addEventListener("focusin", over);
    return () => {
      document.removeEventListener("pointerover", over);
      document.removeEventListener("focusin", over);
    };
  }, []);
  return useSyncExternalStore(
    subscribe,
    () => lit,
    () => none,
  );
}
