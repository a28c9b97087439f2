import { ImageResponse } from "next/og";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { socialFonts } from "@/lib/social/picture-fonts.ts";
import { reducedPng } from "@/lib/social/reduce.ts";
import { pictureSize } from "@/lib/social/sizes.ts";
import { socialCard } from "./card.ts";
import { Picture } from "./picture.tsx";

/**
 * The social picture of a page as a PNG of 1200 × 630 px and at most 150 kB, or undefined where there is no page.
 * `query`: the view in the address. Throws when it cannot be drawn.
 */
export async function socialPicture(atlas: Atlas, path: string, query: URLSearchParams): Promise<Buffer | undefined> {
  const card = socialCard(atlas, path, query);
  if (!card) return undefined;
  const drawn = new ImageResponse(<Picture atlas={atlas} card={card} />, { ...pictureSize, fonts: socialFonts() });
  return reducedPng(new Uint8Array(await drawn.arrayBuffer()));
}
