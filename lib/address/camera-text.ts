/** The camera of an address: `{zoom}/{latitude}/{longitude}`, in degrees, for the reference box of lib/cartography/frame.ts. */
import { type Camera, zoomRange } from "../cartography/camera.ts";
import { plainHyphens, tidied } from "./tidy.ts";

/** As far as the map has land to show: [west, south, east, north] in degrees. */
export const mapWindow = [-102, 8, 97, 71] as const;

const numeral = String.raw`-?\d{1,3}(?:\.\d+)?`;
const mapPattern = new RegExp(`^(${numeral})/(${numeral})/(${numeral})$`);

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

function round(value: number, decimals: number): number {
  const rounded = Number(value.toFixed(decimals));
  return rounded === 0 ? 0 : rounded;
}

/** Decimals of a degree that are worth a CSS px or less at a zoom: 2 far out, 3 close by. */
const decimalsAt = (zoom: number) => (zoom < 7 ? 2 : 3);

/** A camera that an address can carry: inside the map, its zoom in steps of 0.05, its centre in steps of about a CSS px. */
export function quantise({ center: [longitude, latitude], zoom }: Camera): Camera {
  const [west, south, east, north] = mapWindow;
  const steps = round(Math.round(clamp(zoom, zoomRange.min, zoomRange.max) * 20) / 20, 2);
  const decimals = decimalsAt(steps);
  return {
    center: [round(clamp(longitude, west, east), decimals), round(clamp(latitude, south, north), decimals)],
    zoom: steps,
  };
}

/** The three numbers, also with commas between them, or with commas for decimal points. */
function slashed(text: string): string {
  const plain = tidied(plainHyphens(text));
  const parts = plain.split("/");
  const numbers = parts.length === 3 ? parts.map((part) => part.trim().replace(",", ".")) : plain.split(/[\s,;/]+/);
  return numbers.join("/");
}

/** The camera that a text asks for, also where people have typed it; undefined where it is none. */
export const readCamera = (text: string): Camera | undefined => exactCamera(slashed(text));

/** The camera of a text that a program has written. */
export function exactCamera(text: string): Camera | undefined {
  const [, zoom, latitude, longitude] = mapPattern.exec(text) ?? [];
  if (zoom === undefined || Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180) return undefined;
  return quantise({ center: [Number(longitude), Number(latitude)], zoom: Number(zoom) });
}

export function writeCamera(camera: Camera): string {
  const { center, zoom } = quantise(camera);
  return `${zoom}/${center[1]}/${center[0]}`;
}
