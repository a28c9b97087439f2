import type { ReactNode } from "react";
import { ChangeFirst, ChangeLast } from "@/components/borders/change-beside-maps.tsx";
import { MapSection } from "@/components/map/drawn/map-section.tsx";
import { MapInWords } from "@/components/map/map-in-words.tsx";
import { ShowOnMap } from "@/components/map/show-on-map.tsx";
import { ShareLink } from "@/components/share/share-link.tsx";
import { TakeThis } from "@/components/take/take-this.tsx";
import type { Given } from "@/components/take/takeable.ts";
import { Timeline } from "@/components/timeline/timeline.tsx";
import type { Untidy } from "@/lib/address/address.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { absolute } from "@/lib/site/absolute.ts";
import type { JsonLd as Graph } from "@/lib/site/json-ld/types.ts";
import { printWords } from "@/lib/site/late-words.ts";
import { datedPanes } from "@/lib/view/dated-panes.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { viewWords } from "@/lib/view/words/view-words.ts";
import { JsonLd } from "./json-ld.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { PrintLine } from "./print-line.tsx";
import { SectionRow } from "./section-row.tsx";
import { SiteFooter } from "./site-footer.tsx";

interface Props {
  atlas: Atlas;
  path: string;
  view: PageView;
  /** The part of the address that carries the view, without its question mark. */
  query?: string;
  /** All that the address asks for, with its question mark, as the page's own links carry it on. */
  address?: string;
  /** What of the address is understood, with its question mark, as it is printed. */
  printed?: string;
  /** What of the address the browser writes anew. */
  untidy?: Untidy;
  faults?: string[];
  /** Nothing of a page that is missing. */
  page?: Given & { jsonLd: Graph };
  children: ReactNode;
}

/** The parts of a page: the text, its map and the timeline; one with a map of its own has it in its text, some are text alone. */
export function Page({
  atlas,
  path,
  view,
  query,
  address = "",
  printed = "",
  untidy,
  faults = [],
  page,
  children,
}: Props) {
  const { words } = atlas;
  const hasOwnMap = view.still === "own";
  const panes = view.still ? undefined : datedPanes(atlas.layers, view);
  return (
    <>
      <main
        id="text"
        className={hasOwnMap ? "front-door" : view.still ? "reading text-alone" : "reading"}
        tabIndex={-1}
      >
        <SectionRow atlas={atlas} path={path} />
        {panes && <ChangeFirst atlas={atlas} panes={panes} />}
        <div className="title-tools">
          <LanguageChoice words={words} path={path} address={address} />
          {page && (
            <TakeThis
              page={{ listed: page.listed, view }}
              path={path}
              query={query ?? ""}
              address={address}
              words={words}
            />
          )}
          <ShareLink words={words} />
        </div>
        {children}
        {panes && <ChangeLast atlas={atlas} panes={panes} />}
        {!view.still && (
          <MapInWords
            key={`${path}?${query ?? ""}`}
            atlas={atlas}
            sentences={viewWords(atlas, view)}
            names={view.names}
            query={query}
          />
        )}
        <SiteFooter path={path} address={page && address} sovereignty={atlas.decisions.sovereignty} words={words} />
        <PrintLine words={printWords(absolute(words.to(path + printed)), words)} />
      </main>
      {!view.still && (
        <>
          <MapSection atlas={atlas} path={path} view={view} address={address} faults={faults} />
          <Timeline atlas={atlas} path={path} view={view} address={address} />
        </>
      )}
      <ShowOnMap view={view} untidy={untidy} />
      {page && <JsonLd graph={page.jsonLd} />}
    </>
  );
}
