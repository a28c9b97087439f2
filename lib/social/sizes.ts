/** Measures of a social picture, in px of the picture. Feeds show it at 0.4–0.5 of its size. */
import type { Size } from "../cartography/camera.ts";

export const pictureSize: Size = { width: 1200, height: 630 };

/** The paper with the words, at the left; the map has the rest. */
export const panelWidth = 470;

/** Room between the panel's edge and its words. */
export const panelPadding = 42;

/** The map is drawn for a pane this many times smaller and enlarged, or its names would vanish in a feed. */
export const mapScale = 1.32;

/** The most that networks are asked to load, in bytes. */
export const maxBytes = 150_000;
