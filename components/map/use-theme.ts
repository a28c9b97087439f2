import { useSyncExternalStore } from "react";
import type { Theme } from "@/lib/design/tokens.ts";

const darkQuery = "(prefers-color-scheme: dark)";

function current(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return window.matchMedia(darkQuery).matches ? "dark" : "light";
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  const observer = new MutationObserver(changed);
  query.addEventListener("change", changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    query.removeEventListener("change", changed);
    observer.disconnect();
  };
}

/** The theme in force: the reader's choice, else the system's. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, current, () => "light");
}
