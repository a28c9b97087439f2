/** The keys of the live map, while it has the focus: for the map, and for whoever lists them. */
import type { Words } from "../words/words.ts";

export const mapKeys = {
  move: { keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] },
  zoomIn: { keys: ["+", "="] },
  zoomOut: { keys: ["-"] },
  reset: { keys: ["0", "Home"] },
  showAll: { keys: ["a"] },
  fullScreen: { keys: ["f"] },
  coordinates: { keys: ["Enter", "c"] },
} as const satisfies Record<string, { keys: readonly string[] }>;

export type MapAction = keyof typeof mapKeys;

const actions = Object.keys(mapKeys) as MapAction[];

const onKeyboard: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", "-": "−" };

/** The same for a list of keys: each as it is printed on a keyboard. */
export const mapKeyHelp = (words: Words) =>
  actions.map((action) => ({
    press: mapKeys[action].keys
      .filter((key) => key !== "=")
      .map((key) => onKeyboard[key] ?? key.replace(/^[a-z]$/, upper)),
    does: words(`map-keys.${action}`),
  }));

function upper(letter: string): string {
  return letter.toUpperCase();
}

/** What a key, as `pressedKey` names it, asks of the map; `undefined` for any other key. */
export function mapActionOf(key: string): MapAction | undefined {
  return actions.find((action) => (mapKeys[action].keys as readonly string[]).includes(key));
}
