import { reducedPng } from "../social/reduce.ts";

/** Bytes: what mail and slides take without a thought. */
const most = 1_000_000;

/** Two pixels for each CSS px; SVG counts 72 of these to the inch. */
const density = 144;

/** A figure as a PNG of twice its size in CSS px. */
export const figurePng = (svg: string): Promise<Buffer> => reducedPng(Buffer.from(svg), most, { density });
