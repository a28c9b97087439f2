import type { MetadataRoute } from "next";
import { parameterNames } from "@/lib/address/parameter-names.ts";
import { absolute } from "@/lib/site/absolute.ts";

/**
 * The inner addresses of pages with a view, which readers never see, pictures of maps, choices of a language or date, filled
 * reports, and where an embed is made.
 */
const never = ["/viewed/", "/picture/", "/names/", "/dates/", "/corrections?", "/embed-this"];

/** Views of a page: as many as there are dates, layers and cameras, each drawn anew, all of them with the page as canonical. */
const views = parameterNames.flatMap((name) => [`/*?${name}=`, `/*&${name}=`]);

/** They fetch the one address that somebody has shared, for its picture, and follow no link. */
const previews = [
  "facebookexternalhit",
  "Twitterbot",
  "LinkedInBot",
  "Slackbot-LinkExpanding",
  "Discordbot",
  "TelegramBot",
  "WhatsApp",
  "Mastodon",
];

export default function robots(): MetadataRoute.Robots {
  return {
    rules: [
      { userAgent: "*", allow: "/", disallow: [...never, ...views] },
      { userAgent: previews, allow: "/", disallow: never },
    ],
    sitemap: absolute("/sitemap.xml"),
  };
}
