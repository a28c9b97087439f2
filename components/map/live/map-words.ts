import type { Words } from "@/lib/words/words.ts";

/** MapLibre's own words, in ours. */
export const mapWords = (words: Words): Record<string, string> => ({
  "Map.Title": words("map-live.ground"),
  "CooperativeGesturesHandler.WindowsHelpText": words("map-live.ground.scroll"),
  "CooperativeGesturesHandler.MacHelpText": words("map-live.ground.scrollMac"),
  "CooperativeGesturesHandler.MobileHelpText": words("map-live.ground.fingers"),
  "ScaleControl.Kilometers": words("map-live.scale.km"),
  "ScaleControl.Meters": words("map-live.scale.m"),
});
