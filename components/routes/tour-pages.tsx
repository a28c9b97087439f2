import { TourStart } from "@/components/tour/tour-start.tsx";
import { TourStop } from "@/components/tour/tour-stop.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { tourAt, tourPath } from "@/lib/atlas/tours.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { shorten } from "@/lib/site/metadata.ts";
import { listView } from "@/lib/view/page-view.ts";
import { stopView } from "@/lib/view/tour-view.ts";
import type { PageContent } from "./page-content.ts";

function pageOf(atlas: Atlas, path: string): PageContent | undefined {
  const found = tourAt(atlas, path);
  if (!found) return undefined;
  const { tour, stop, number } = found;
  const top = { path: tourPath({ id: "main" }), title: "Tour" };
  const above = path === top.path ? [] : [top];
  if (!stop || number === undefined) {
    const address = { path, title: tour.title };
    return {
      ...address,
      description: shorten(tour.intro),
      modified: tour.modified,
      jsonLd: pageJsonLd(address, [], above),
      view: listView(atlas, tour.title, atlas.entries),
      body: <TourStart atlas={atlas} tour={tour} />,
    };
  }
  const address = { path, title: `${stop.title}, stop ${number} of ${tour.stops.length}` };
  return {
    ...address,
    description: shorten(stop.text[0] ?? tour.intro),
    modified: tour.modified,
    jsonLd: pageJsonLd(address, [], above),
    view: stopView(atlas, stop),
    body: <TourStop atlas={atlas} tour={tour} stop={stop} number={number} />,
  };
}

/** The main tour. Throws when the content has none: its path is one of the fixed ones. */
export function tourPage(atlas: Atlas): PageContent {
  const page = pageOf(atlas, tourPath({ id: "main" }));
  if (!page) throw new Error("There is no main tour: content/tours/main.json");
  return page;
}

/** A stop of the main tour by its number, another tour by its id, or a stop of that one: "3", "venues", "venues-3". */
export function tourPartPage(atlas: Atlas, id: string): PageContent | undefined {
  return pageOf(atlas, `/tour/${id}`);
}
