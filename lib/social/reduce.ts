import sharp from "sharp";
import { maxBytes } from "./sizes.ts";

/** Fewer colours until the file is small enough; paper, relief and letters keep their look down to about 64. */
const palettes = [256, 160, 96, 64, 32];

/** With more effort the file would take twice the time and be no smaller. */
const effort = 3;

/** The same picture, which may be an SVG, as a PNG of at most `most` bytes. Throws when no palette makes it so. */
export async function reducedPng(picture: Uint8Array, most = maxBytes, { density = 72 } = {}): Promise<Buffer> {
  for (const colours of palettes) {
    const reduced = await sharp(picture, { density })
      .png({ palette: true, colours, dither: 0.4, effort, compressionLevel: 9 })
      .toBuffer();
    if (reduced.length <= most) return reduced;
  }
  throw new Error(`The picture is larger than ${most} bytes even in ${palettes.at(-1)} colours`);
}
