import type { ReactNode } from "react";
import { ShowOnMap } from "@/components/map/show-on-map.tsx";
import type { PageView } from "@/lib/view/page-view.ts";
import { SiteFooter } from "./site-footer.tsx";

/** The two parts of every page: the text, and what the map is asked to show. */
export function Page({ view, children }: { view: PageView; children: ReactNode }) {
  return (
    <>
      <main id="text" className="reading" tabIndex={-1}>
        {children}
        <SiteFooter />
      </main>
      <ShowOnMap view={view} />
    </>
  );
}
