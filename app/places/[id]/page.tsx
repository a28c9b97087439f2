import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import type { IdParams } from "@/components/entry/entry-route.tsx";
import { PlaceDetail } from "@/components/place/place-detail.tsx";
import { Page } from "@/components/site/page.tsx";
import { loadAtlas } from "@/lib/atlas/load.ts";
import { placeLabel } from "@/lib/atlas/names.ts";
import { canonicalPlace } from "@/lib/atlas/place-alias.ts";
import { pageMetadata } from "@/lib/site/metadata.ts";
import { foundOr404 } from "@/lib/site/missing.ts";
import { placeView } from "@/lib/view/page-view.ts";

export function generateStaticParams(): { id: string }[] {
  return loadAtlas().places.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: IdParams): Promise<Metadata> {
  const atlas = loadAtlas();
  const place = atlas.place((await params).id);
  if (!place) return {};
  const titles = atlas.entriesAt(place.id).map((entry) => entry.title);
  const description = titles.length > 0 ? titles.join(" · ") : "A place of the gazetteer, with all its names.";
  return pageMetadata({ title: placeLabel(place), description, path: `/places/${place.id}` });
}

export default async function PlacePage({ params }: IdParams) {
  const { id } = await params;
  const atlas = loadAtlas();
  const canonical = atlas.place(id) ?? canonicalPlace(atlas, decodeURIComponent(id));
  const place = foundOr404(canonical, `/places/${id}`);
  if (place.id !== id) permanentRedirect(`/places/${place.id}`);
  return (
    <Page view={placeView(atlas, place)}>
      <PlaceDetail atlas={atlas} place={place} />
    </Page>
  );
}
