/** The ids of `content/layers.json`: every style layer belongs to one of them, so a reader can switch it off. */
export const contentLayerIds = [
  "relief",
  "seas",
  "lakes",
  "rivers",
  "peaks",
  "towns",
  "region-labels",
  "districts",
  "provinces",
  "armenia",
  "azerbaijan",
  "neighbours",
  "borders",
  "overview-countries",
  "overview-region",
  "oblast-1923-1991",
  "held-1994-2020",
  "line-of-contact-1994-2020",
  "seven-districts",
  "peacekeepers-zone-2020-2023",
  "ceasefire-line-2020-2023",
  "lachin-corridor-2020-2022",
  "lachin-corridor-2022-2023",
  "corridor-roads",
] as const;

export type ContentLayerId = (typeof contentLayerIds)[number];

/** Drawn whatever the reader switches: the sheet of paper, the entries and the arcs to far venues. */
export const permanentLayers = ["sheet", "entries", "arcs"] as const;

export type PermanentLayer = (typeof permanentLayers)[number];

/** `swatch: false` keeps a part of a family (a shadow, a veil) out of the legend's picture of it. */
export type LayerMetadata = { layer: ContentLayerId | PermanentLayer; swatch?: false };

/** The layers whose names help to find one's way: seas, the states around the two, the land that both lie on, parts of it. */
export const waysLayers = {
  seas: "seas",
  states: "neighbours",
  land: "overview-countries",
  regions: "region-labels",
} as const satisfies Record<string, ContentLayerId>;
