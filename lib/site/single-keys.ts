const storageKey = "single-keys";

/** Whether “/” and “?” alone do something; readers who speak or who press keys by chance turn that off (WCAG 2.1.4). */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

/** Remembers the choice in this browser; where nothing can be kept, the keys stay on. */
export function turnSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
  } catch {
    // The box shows what is in force when it is opened again.
  }
}
