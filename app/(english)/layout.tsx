import type { ReactNode } from "react";
import { SiteDocument } from "@/components/routes/site-document.tsx";
import { loadAtlas } from "@/lib/content/load.ts";
import { siteMetadata } from "@/lib/site/metadata.ts";
import { siteViewport } from "@/lib/site/viewport.ts";
import "../styles.ts";

// A function, as what a module keeps in a variable stays as it was when a developer's server first read it.
export const generateMetadata = () => siteMetadata();

export const viewport = siteViewport;

export default function RootLayout({ children }: { children: ReactNode }) {
  return <SiteDocument atlas={loadAtlas()}>{children}</SiteDocument>;
}
