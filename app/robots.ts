import type { MetadataRoute } from "next";
import { absolute } from "@/lib/site/absolute.ts";

/** Everything may be read but the inner addresses of pages with a view: readers and links never see those. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: "/viewed/" }, sitemap: absolute("/sitemap.xml") };
}
