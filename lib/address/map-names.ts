/** The view of the map: with one of these parameters in the address the live map opens by itself. */
export const mapNames = ["map", "on", "with", "layers"] as const;
