/** What `/oembed` says of a page: https://oembed.com, version 1.0. */
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { usualWidth } from "@/lib/embed/frame-size.ts";
import { absolute } from "@/lib/site/absolute.ts";
import { socialPath } from "@/lib/site/social-path.ts";
import { pictureSize } from "@/lib/social/sizes.ts";
import type { EmbedContent } from "./embed-content.ts";
import { frameMarkup } from "./embed-frame.ts";
import { embedHeight } from "./embed-size.ts";

export interface Oembed {
  version: "1.0";
  type: "rich";
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

const look = { theme: "auto", show: "both" } as const;

/** `most`: what the asker has room for, in CSS px. `view`: the query of the page's picture, without its question mark. */
export function oembed(
  atlas: Atlas,
  content: EmbedContent,
  view: string,
  most: { width: number; height: number },
): Oembed {
  const { words, site } = content;
  const width = Math.min(usualWidth, most.width);
  const height = Math.min(embedHeight(atlas, content, look, width), most.height);
  return {
    version: "1.0",
    type: "rich",
    title: content.title,
    provider_name: site,
    provider_url: absolute(words.to("/")),
    cache_age: 86_400,
    html: frameMarkup(content, look, { width, height }),
    width,
    height,
    thumbnail_url: absolute(words.to(socialPath(content.path, view))),
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  };
}
