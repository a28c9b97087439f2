import { PartFoot, PartNav } from "@/components/parts/part-nav.tsx";
import { fromTo } from "@/components/parts/part-words.ts";
import { PlaceDetail } from "@/components/place/place-detail.tsx";
import { Answer } from "@/components/ui/answer-line.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import { placeListAnswer } from "@/lib/atlas/answers/list-answer.ts";
import { placeAnswer } from "@/lib/atlas/answers/place-answer.ts";
import { sentenceText } from "@/lib/atlas/answers/sentence.ts";
import { type Atlas, entriesMarkedAt } from "@/lib/atlas/atlas.ts";
import { latestDay } from "@/lib/atlas/dates/dates.ts";
import { placeOrder } from "@/lib/atlas/names/name-order.ts";
import { labelParts, placeLabel } from "@/lib/atlas/names/names.ts";
import { partOf } from "@/lib/atlas/parts.ts";
import { entriesOfPlace, rowsAtPlace } from "@/lib/atlas/place-entries.ts";
import type { Place } from "@/lib/atlas/schema/place-schema.ts";
import { listedEntries, listedPlaces } from "@/lib/exports/page-files/listed.ts";
import { pageTitle } from "@/lib/site/fixed-pages.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { placeThing } from "@/lib/site/json-ld/place.ts";
import { mostInPreview, shorten } from "@/lib/site/metadata.ts";
import { listView, placeView } from "@/lib/view/page-view.ts";
import type { Words } from "@/lib/words/words.ts";
import type { PageContent } from "./page-content.ts";

const listOf = (words: Words) => ({ path: "/places", title: pageTitle("/places", words) });

function PlaceList({ atlas, places }: { atlas: Atlas; places: Place[] }) {
  const { words } = atlas;
  return (
    <ul className="place-list">
      {places.map((place) => (
        <li key={place.id} data-places={place.id}>
          <PageLink href={words.to(`/places/${place.id}`)}>
            <PlaceLabel place={place} words={words} />
          </PageLink>
          <span className="count">{entriesMarkedAt(atlas, place.id).length || ""}</span>
        </li>
      ))}
    </ul>
  );
}

export function placesPage(atlas: Atlas, asked: Asked = {}): PageContent {
  const { names } = asked;
  const { words } = atlas;
  const list = listOf(words);
  const intro = words("lists.places.intro");
  const answer = placeListAnswer(atlas);
  const places = atlas.places.toSorted(placeOrder(names));
  const isInUse = ({ id }: Place) => atlas.entriesAt(id).length > 0;
  const inOrder = [...places.filter(isInUse), ...places.filter((place) => !isInUse(place))];
  const parts = partOf(inOrder, asked.part);
  const [used, others] = [parts.items.filter(isInUse), parts.items.filter((place) => !isInUse(place))];
  const nav = { parts, path: list.path, asked, many: "places", words };
  return {
    ...list,
    description: `${sentenceText(answer)} ${intro}`,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(list, [], [], words),
    about: { what: "list", of: "place" },
    listed: listedPlaces(inOrder),
    parts,
    view: listView(atlas, list.title, atlas.entries),
    body: (
      <>
        <h1>{list.title}</h1>
        <Answer sentence={answer} words={words} />
        <p className="intro">{intro}</p>
        <PartNav
          {...nav}
          wordsOf={(first, last) => fromTo(placeLabel(first, names), placeLabel(last, names), words)}
          foreignIn={(place) => labelParts(place, names).map(({ text, lang }) => [text, lang])}
        />
        <PlaceList atlas={atlas} places={used} />
        {others.length > 0 && (
          <section>
            <h2>{words("lists.places.others")}</h2>
            <PlaceList atlas={atlas} places={others} />
          </section>
        )}
        <PartFoot {...nav} />
      </>
    ),
  };
}

/** The day on which something on the page of a place was last changed. */
export const placeModified = (atlas: Atlas, id: string) =>
  latestDay([atlas.modified.places, ...atlas.entriesAt(id).map((entry) => entry.modified)]);

export function placePage(atlas: Atlas, id: string, asked: Asked = {}): PageContent | undefined {
  const place = atlas.place(id);
  if (!place) return undefined;
  const { words } = atlas;
  const entries = entriesOfPlace(atlas, id);
  const parts = partOf(entries.all, asked.part, rowsAtPlace(entries.all.length));
  const address = { path: `/places/${id}`, title: placeLabel(place, asked.names) };
  return {
    ...address,
    description: shorten(
      words("place.description", { place: placeLabel(place), answer: sentenceText(placeAnswer(atlas, place)) }),
      mostInPreview,
    ),
    modified: placeModified(atlas, id),
    jsonLd: pageJsonLd({ ...address, title: placeLabel(place) }, [placeThing(place, words)], [listOf(words)], words),
    about: { what: "place", place },
    feed: `places/${id}`,
    listed: { ...listedEntries(entries.all), places: [place] },
    parts,
    view: placeView(atlas, place, asked.names),
    body: <PlaceDetail atlas={atlas} place={place} entries={entries} parts={parts} asked={asked} />,
  };
}
