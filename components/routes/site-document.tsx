import type { ReactNode } from "react";
import { hostTexts } from "@/components/map/live/host-texts.ts";
import { MapHost } from "@/components/map/live/map-host.tsx";
import { MapViewProvider } from "@/components/map/map-view-context.tsx";
import { ShareOnIntent } from "@/components/share/share-on-intent.tsx";
import { WhileDeveloping } from "@/components/shell/development/while-developing.tsx";
import { OfferLanguage } from "@/components/shell/offer-language.tsx";
import { PageNotice } from "@/components/shell/page-notice.tsx";
import { SiteHeader } from "@/components/shell/site-header.tsx";
import { ThemeScript } from "@/components/shell/theme-script.tsx";
import { WebFonts } from "@/components/shell/web-fonts.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { headerWords } from "@/lib/site/header-words.ts";
import { noticeWords, shareWords } from "@/lib/site/late-words.ts";
import { siteName } from "@/lib/site/metadata.ts";
import { openSearchType } from "@/lib/site/open-search.ts";
import { headerSections, menuPages } from "@/lib/site/sections.ts";
import { offersBeside } from "@/lib/words/offers.ts";

/** The frame of every page, in the language of its atlas: it stays while a reader goes from page to page of one language. */
export function SiteDocument({ atlas, children }: { atlas: Atlas; children: ReactNode }) {
  const { words } = atlas;
  return (
    // The script in the head writes the theme on it before React looks. A page that opens during a glide opens at its top:
    // https://nextjs.org/docs/messages/missing-data-scroll-behavior
    <html lang={words.language} data-scroll-behavior="smooth" suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: it is that of the layout */}
      <head>
        <ThemeScript />
        <WebFonts />
        <link rel="search" type={openSearchType} title={siteName(words.language)} href={words.to("/opensearch.xml")} />
      </head>
      <body>
        <SiteHeader
          title={siteName(words.language)}
          sections={headerSections(atlas)}
          more={menuPages(words)}
          words={headerWords(atlas.timeline, words)}
        />
        <PageNotice words={noticeWords(words)} />
        <OfferLanguage offers={offersBeside(words.language)} />
        <MapViewProvider>
          <div className="atlas">
            {children}
            <MapHost texts={hostTexts(atlas.words)} />
          </div>
        </MapViewProvider>
        <ShareOnIntent words={shareWords(words)} />
        <WhileDeveloping />
      </body>
    </html>
  );
}
