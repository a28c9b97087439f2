import type { Metadata } from "next";
import { MissingFile } from "@/components/routes/missing-file.tsx";
import { SiteDocument } from "@/components/routes/site-document.tsx";
import { loadAtlas } from "@/lib/content/load.ts";
import { missingMetadata, siteMetadata, siteName } from "@/lib/site/metadata.ts";
import "./styles.ts";

/** No layout gives it the name of the site. */
export function generateMetadata(): Metadata {
  const missing = missingMetadata(loadAtlas().words);
  return { ...siteMetadata(), ...missing, title: `${missing.title} · ${siteName()}` };
}

/** At the address of a file that does not exist: addresses of pages have a better one (components/shell/missing-page.tsx). */
export default function GlobalNotFound() {
  const atlas = loadAtlas();
  return (
    <SiteDocument atlas={atlas}>
      <MissingFile words={atlas.words} />
    </SiteDocument>
  );
}
