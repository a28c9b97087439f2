import { TourStart } from "@/components/tour/tour-start.tsx";
import { TourStop } from "@/components/tour/tour-stop.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { Stop } from "@/lib/atlas/schema/tour-schema.ts";
import { tourAt, tourPath } from "@/lib/atlas/tours.ts";
import { listedEntries } from "@/lib/exports/page-files/listed.ts";
import { pageTitle } from "@/lib/site/fixed-pages.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { shorten } from "@/lib/site/metadata.ts";
import { listView } from "@/lib/view/page-view.ts";
import { stopView } from "@/lib/view/tour-view.ts";
import type { PageContent } from "./page-content.ts";

/** The entries that stops stand on, in their order. */
const entriesOf = (atlas: Atlas, stops: Stop[]) => stops.flatMap(({ entry }) => atlas.entry(entry ?? "") ?? []);

const quotedIn = (stops: Stop[]) => stops.flatMap(({ excerpt }) => excerpt ?? []);

function pageOf(atlas: Atlas, path: string): PageContent | undefined {
  const found = tourAt(atlas, path);
  if (!found) return undefined;
  const { words } = atlas;
  const { tour, stop, number } = found;
  const top = { path: tourPath({ id: "main" }), title: pageTitle("/tour", words) };
  const above = path === top.path ? [] : [top];
  if (!stop || number === undefined) {
    const address = { path, title: tour.title };
    return {
      ...address,
      description: shorten(tour.intro),
      modified: tour.modified,
      jsonLd: pageJsonLd(address, [], above, words),
      about: { what: "tour", tour },
      listed: listedEntries(entriesOf(atlas, tour.stops)),
      view: listView(atlas, tour.title, atlas.entries),
      body: <TourStart atlas={atlas} tour={tour} />,
    };
  }
  const [entry] = entriesOf(atlas, [stop]);
  const title = words("metadata.tourStop", { title: stop.title, number, count: tour.stops.length });
  const address = { path, title };
  return {
    ...address,
    description: shorten(stop.text[0] ?? tour.intro),
    modified: tour.modified,
    jsonLd: pageJsonLd(address, [], above, words),
    about: { what: "stop", tour, stop, number },
    listed: listedEntries(entry ? [entry] : [], quotedIn([stop])),
    view: stopView(atlas, stop),
    body: <TourStop atlas={atlas} tour={tour} stop={stop} entry={entry} number={number} />,
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
