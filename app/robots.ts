import type { MetadataRoute } from "next";
import { absolute } from "@/lib/site/absolute.ts";

/** Everything may be read but filled reports, choices of a language, and the inner addresses of pages with a view, which readers never see. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/viewed/", "/names/", "/corrections?"] },
    sitemap: absolute("/sitemap.xml"),
  };
}
