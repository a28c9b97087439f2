/** MapLibre's own words, in ours. */
export const mapWords: Record<string, string> = {
  "Map.Title": "Map. Arrow keys move it, plus and minus zoom, Enter tells where its middle is",
  "CooperativeGesturesHandler.WindowsHelpText": "Ctrl and scroll to zoom the map",
  "CooperativeGesturesHandler.MacHelpText": "⌘ and scroll to zoom the map",
  "CooperativeGesturesHandler.MobileHelpText": "Two fingers move the map",
};
