/** The address of a drawn map: everything the picture depends on, so that it can be kept for ever. */

import { exactCamera, quantise, writeCamera } from "../address/camera-text.ts";
import { decoded } from "../address/decode.ts";
import type { Camera } from "../cartography/camera.ts";

/** `wide` for screens from 1024 CSS px, `narrow` for smaller ones: the same ground with less detail. */
export const variants = ["wide", "narrow"] as const;
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

/** /map-image/wide/7.35/39.8/46.75/3f/paris+brussels.svg */
export function imagePath(image: MapImage, known: readonly string[]): string {
  const camera = writeCamera(image.camera);
  const arcs = image.arcsTo.join("+") || "no-arcs";
  return `/map-image/${image.variant}/${camera}/${layersWord(image.layers, known)}/${arcs}${suffix}`;
}

/** Reads the part of the path after /map-image/, or gives undefined for one that `imagePath` does not write. */
export function parseImagePath(segments: readonly string[], known: readonly string[]): MapImage | undefined {
  const [variant = "", zoom, latitude, longitude, word = "", last = "", ...rest] = segments;
  const camera = exactCamera(`${zoom}/${latitude}/${longitude}`);
  const layers = layersOf(word, known);
  const chosen = variants.find((item) => item === variant);
  if (!camera || !layers || !chosen || !last.endsWith(suffix) || rest.length > 0) return undefined;
  const arcs = decoded(last.slice(0, -suffix.length));
  const arcsTo = arcs === "no-arcs" ? [] : arcs.split("+");
  return { variant: chosen, camera: quantise(camera), layers, arcsTo };
}
