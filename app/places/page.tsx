import Link from "next/link";
import { Page } from "@/components/site/page.tsx";
import { loadAtlas } from "@/lib/atlas/load.ts";
import { placeLabel } from "@/lib/atlas/names.ts";
import { pageMetadata } from "@/lib/site/metadata.ts";
import { listView } from "@/lib/view/page-view.ts";

const title = "Places";
const intro =
  "Every place where the two sides met, where peacekeepers stood or that an excerpt names, with all its names and the source of its coordinates.";

export const metadata = pageMetadata({ title, description: intro, path: "/places" });

export default function PlacesPage() {
  const atlas = loadAtlas();
  const others = atlas.places.filter((place) => !atlas.placesInUse.includes(place));
  return (
    <Page view={listView(atlas, title, atlas.entries)}>
      <h1>{title}</h1>
      <p className="intro">{intro}</p>
      <ul className="place-list">
        {atlas.placesInUse.map((place) => (
          <li key={place.id} data-places={place.id}>
            <Link href={`/places/${place.id}`}>{placeLabel(place)}</Link>
            <span className="count">{atlas.entriesAt(place.id).length}</span>
          </li>
        ))}
      </ul>
      <h2>Also in the gazetteer</h2>
      <ul className="place-list place-list-quiet">
        {others.map((place) => (
          <li key={place.id}>
            <Link href={`/places/${place.id}`}>{placeLabel(place)}</Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
