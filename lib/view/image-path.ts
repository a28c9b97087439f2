/**
 * The address of a drawn map: everything the picture depends on, so that it can be kept for ever. Each picture has one
 * address: whoever could name it in many ways could have it drawn and kept many times.
 */

import { exactCamera, writeCamera } from "../address/camera-text.ts";
import { decoded } from "../address/decode.ts";
import type { Camera } from "../cartography/camera.ts";

/**
 * `wide` for screens from 1024 CSS px, `narrow` for smaller ones: the same ground with less detail. `small` is for pictures
 * of a few hundred CSS px beside a text.
 */
export const variants = ["wide", "narrow", "small"] as const;
export type Variant = (typeof variants)[number];

export interface MapImage {
  variant: Variant;
  /** Reference camera. */
  camera: Camera;
  /** Switchable layers that are on. */
  layers: string[];
  /** Place ids that arcs are drawn to. */
  arcsTo: string[];
}

/** The ids that an address may have, in their order. */
export interface ImageIds {
  layers: readonly string[];
  places: readonly string[];
}

/** No view of a page draws arcs to more places than this. */
export const mostArcs = 4;

const suffix = ".svg";

/** Which of the known ids are on, as one short word: a bit each, in base 36. */
function layersWord(layers: readonly string[], known: readonly string[]): string {
  return known.reduce((bits, id, index) => bits + (layers.includes(id) ? 2 ** index : 0), 0).toString(36);
}

function layersOf(word: string, known: readonly string[]): string[] | undefined {
  if (!/^[0-9a-z]{1,8}$/.test(word)) return undefined;
  const bits = Number.parseInt(word, 36);
  if (bits >= 2 ** known.length) return undefined;
  return known.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1);
}

const inOrder = (ids: readonly string[], known: readonly string[]) => known.filter((id) => ids.includes(id));

/** /map-image/wide/7.35/39.8/46.75/3f/paris+brussels.svg */
export function imagePath(image: MapImage, known: ImageIds): string {
  const camera = writeCamera(image.camera);
  const arcs = inOrder(image.arcsTo, known.places).slice(0, mostArcs).join("+") || "no-arcs";
  return `/map-image/${image.variant}/${camera}/${layersWord(image.layers, known.layers)}/${arcs}${suffix}`;
}

/** Reads the part of the path after /map-image/, or gives undefined for one that `imagePath` does not write. */
export function parseImagePath(segments: readonly string[], known: ImageIds): MapImage | undefined {
  const [given = "", zoom, latitude, longitude, word = "", last = ""] = segments;
  const camera = exactCamera(`${zoom}/${latitude}/${longitude}`);
  const layers = layersOf(word, known.layers);
  const variant = variants.find((item) => item === given);
  if (!camera || !layers || !variant) return undefined;
  const arcs = new Set(decoded(last).slice(0, -suffix.length).split("+"));
  const image = { variant, camera, layers, arcsTo: known.places.filter((id) => arcs.has(id)) };
  return imagePath(image, known) === `/map-image/${segments.map(decoded).join("/")}` ? image : undefined;
}
