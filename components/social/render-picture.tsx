import { ImageResponse } from "next/og";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { socialFonts } from "@/lib/social/picture-fonts.ts";
import { reducedPng } from "@/lib/social/reduce.ts";
import { pictureSize } from "@/lib/social/sizes.ts";
import { canSet } from "@/lib/typesetting/set-line.ts";
import { socialCard } from "./card.ts";
import { Picture } from "./picture.tsx";

/** What no font of ours has would be fetched from other sites: of what somebody typed, too, none is asked. */
function withoutStrangers(title: string): string {
  const look = { family: "serif", weight: 600, size: 1 } as const;
  return [...title.normalize("NFC")].map((letter) => (canSet(letter, look) ? letter : "?")).join("");
}

/**
 * The social picture of a page as a PNG of 1200 × 630 px and at most 150 kB, or undefined where there is no page.
 * `query`: the view in the address. Throws when it cannot be drawn.
 */
export async function socialPicture(atlas: Atlas, path: string, query: URLSearchParams): Promise<Buffer | undefined> {
  const found = socialCard(atlas, path, query);
  if (!found) return undefined;
  const card = { ...found, title: withoutStrangers(found.title) };
  const drawn = new ImageResponse(<Picture atlas={atlas} card={card} />, { ...pictureSize, fonts: socialFonts() });
  return reducedPng(new Uint8Array(await drawn.arrayBuffer()));
}
