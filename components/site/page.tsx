import type { ReactNode } from "react";
import { MapSection } from "@/components/map/map-section.tsx";
import { ShowOnMap } from "@/components/map/show-on-map.tsx";
import { loadAtlas } from "@/lib/atlas/load.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { SiteFooter } from "./site-footer.tsx";

interface Props {
  path: string;
  view: PageView;
  faults?: string[];
  children: ReactNode;
}

/** The two parts of every page: the text, and its map. */
export function Page({ path, view, faults = [], children }: Props) {
  return (
    <>
      <main id="text" className="reading" tabIndex={-1}>
        {children}
        <SiteFooter />
      </main>
      <MapSection atlas={loadAtlas()} path={path} view={view} faults={faults} />
      <ShowOnMap view={view} />
    </>
  );
}
