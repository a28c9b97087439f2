import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { SiteDocument } from "@/components/routes/site-document.tsx";
import { loadAtlas } from "@/lib/content/load.ts";
import { siteMetadata } from "@/lib/site/metadata.ts";
import { siteViewport } from "@/lib/site/viewport.ts";
import { defaultLanguage, isLanguage } from "@/lib/words/languages.ts";
import "../../styles.ts";

interface Props {
  params: Promise<{ language: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { language } = await params;
  return siteMetadata(isLanguage(language) ? language : defaultLanguage);
}

export const viewport = siteViewport;

export default async function TranslatedLayout({ params, children }: Props) {
  const { language } = await params;
  if (!isLanguage(language)) notFound();
  return <SiteDocument atlas={loadAtlas(language)}>{children}</SiteDocument>;
}
