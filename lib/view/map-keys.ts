/** The keys of the live map, while it has the focus: for the map, and for whoever lists them. */
export const mapKeys = {
  move: { keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"], does: "Move the map" },
  zoomIn: { keys: ["+", "="], does: "Zoom in" },
  zoomOut: { keys: ["-"], does: "Zoom out" },
  reset: { keys: ["0", "Home"], does: "Back to the page’s own view" },
  showAll: { keys: ["a"], does: "Show all markers" },
  fullScreen: { keys: ["f"], does: "Full screen, and back" },
  coordinates: { keys: ["Enter", "c"], does: "Coordinates of the middle of the map" },
} as const satisfies Record<string, { keys: readonly string[]; does: string }>;

export type MapAction = keyof typeof mapKeys;

const actions = Object.keys(mapKeys) as MapAction[];

const onKeyboard: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", "-": "−" };

/** The same for a list of keys: each as it is printed on a keyboard. */
export const mapKeyHelp = actions.map((action) => ({
  press: mapKeys[action].keys
    .filter((key) => key !== "=")
    .map((key) => onKeyboard[key] ?? key.replace(/^[a-z]$/, upper)),
  does: mapKeys[action].does as string,
}));

function upper(letter: string): string {
  return letter.toUpperCase();
}

/** What a key, as `pressedKey` names it, asks of the map; `undefined` for any other key. */
export function mapActionOf(key: string): MapAction | undefined {
  return actions.find((action) => (mapKeys[action].keys as readonly string[]).includes(key));
}
