import { useSyncExternalStore } from "react";
import { themeKey } from "@/lib/boot/theme-key.js";
import type { Theme } from "@/lib/design/tokens.ts";

export type ThemeChoice = "system" | Theme;
// Written out: `themes` would bring every colour of the site with it.
export const themeChoices: ThemeChoice[] = ["system", "light", "dark"];

const darkQuery = "(prefers-color-scheme: dark)";

function chosenTheme(): ThemeChoice {
  return themeChoices.find((choice) => choice === document.documentElement.dataset.theme) ?? "system";
}

function themeInForce(): Theme {
  const chosen = chosenTheme();
  if (chosen !== "system") return chosen;
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
  return useSyncExternalStore(subscribe, themeInForce, () => "light");
}

/** What the reader chose; "system" where nothing was. */
export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, chosenTheme, () => "system");
}

/** Shows a theme and remembers it. Where nothing can be kept, it holds until the page is left. */
export function chooseTheme(choice: ThemeChoice): void {
  const { dataset } = document.documentElement;
  if (choice === "system") delete dataset.theme;
  else dataset.theme = choice;
  try {
    if (choice === "system") localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, choice);
  } catch {}
}
