/** The keys of the interactive map, while it has the focus: for the map, and for whoever lists them. */
export interface KeyHelp {
  /** As `KeyboardEvent.key` gives them. */
  keys: string[];
  does: string;
}

export const mapKeys = {
  move: { keys: ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"], does: "Move the map" },
  zoomIn: { keys: ["+", "="], does: "Zoom in" },
  zoomOut: { keys: ["-"], does: "Zoom out" },
  reset: { keys: ["0", "Home"], does: "Back to the page’s own view" },
  showAll: { keys: ["a"], does: "Show all markers" },
  fullScreen: { keys: ["f"], does: "Full screen, and back" },
  coordinates: { keys: ["Enter", "c"], does: "Coordinates of the middle of the map" },
} as const satisfies Record<string, KeyHelp>;

export type MapAction = keyof typeof mapKeys;

/** What a key asks of the map; `undefined` for any other key. */
export function mapActionOf(key: string): MapAction | undefined {
  const actions = Object.keys(mapKeys) as MapAction[];
  return actions.find((action) => (mapKeys[action].keys as readonly string[]).includes(key));
}
