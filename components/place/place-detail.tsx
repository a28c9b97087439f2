import { ExcerptsByArticle } from "@/components/evidence/excerpt-figure.tsx";
import { BriefReferences } from "@/components/evidence/sources.tsx";
import { PartFoot, PartNav } from "@/components/parts/part-nav.tsx";
import { Answer } from "@/components/ui/answer-line.tsx";
import { Breadcrumb } from "@/components/ui/breadcrumb.tsx";
import { Distances } from "@/components/ui/distances.tsx";
import { EntryList } from "@/components/ui/entry-list.tsx";
import { otherLang } from "@/components/ui/other-lang.ts";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import { langOf } from "@/components/ui/told-text.tsx";
import { TranslationLine } from "@/components/ui/translation-line.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import { placeAnswer } from "@/lib/atlas/answers/place-answer.ts";
import { type Atlas, entryPath, excerptsOf } from "@/lib/atlas/atlas.ts";
import { compareDates, formatDate } from "@/lib/atlas/dates/dates.ts";
import { isContested } from "@/lib/atlas/names/names.ts";
import type { Parts } from "@/lib/atlas/parts.ts";
import type { PlaceEntries } from "@/lib/atlas/place-entries.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import type { Place } from "@/lib/atlas/schema/place-schema.ts";
import { pageTitle } from "@/lib/site/fixed-pages.ts";
import { countryName } from "@/lib/words/display-names.ts";
import { defaultLanguage } from "@/lib/words/languages.ts";
import type { Words } from "@/lib/words/words.ts";
import { NamesOfSides } from "./names-of-sides.tsx";
import { PlaceCounts, placePartWords } from "./place-counts.tsx";
import { PlaceNames } from "./place-names.tsx";

/** 41.6941° N, 44.8337° E */
function coordinates([longitude, latitude]: Place["point"], words: Words): string {
  const degrees = (value: number) => words.number(Number(Math.abs(value).toFixed(4)), { minimumFractionDigits: 4 });
  return words("place.coordinates", {
    latitude: degrees(latitude),
    northSouth: latitude < 0 ? "south" : "north",
    longitude: degrees(longitude),
    eastWest: longitude < 0 ? "west" : "east",
  });
}

/** The excerpts of what happened here; for entries elsewhere that only name the place, the list below is enough. */
function excerptsAt(place: Place, listed: Entry[]) {
  const here = listed.filter((entry) => entry.places[0] === place.id);
  const entries = here.length > 0 ? here : listed.filter((entry) => entry.places.includes(place.id));
  return entries.toSorted((a, b) => compareDates(a.date, b.date) || a.id.localeCompare(b.id)).flatMap(excerptsOf);
}

function Sites({ atlas, place, listed }: { atlas: Atlas; place: Place; listed: Entry[] }) {
  const sites = listed
    .flatMap((entry) => ("sites" in entry ? [entry] : []))
    .flatMap((deployment) =>
      deployment.sites.filter((site) => site.place === place.id).map((site) => ({ deployment, site })),
    );
  if (sites.length === 0) return null;
  const { words } = atlas;
  return (
    <section>
      <h2>{words("place.peacekeepers")}</h2>
      <ul className="sites">
        {sites.map(({ deployment, site }) => (
          <li key={site.id} id={site.id}>
            <h3>
              <a href={words.to(`${entryPath(deployment)}#${site.id}`)}>{site.title}</a>
            </h3>
            <p className="soft">
              {words(`terms.site.${site.role}`)} · {formatDate(site.date, words)}
            </p>
            <p lang={langOf(atlas, site.note)}>{site.note}</p>
            {site.caution && (
              <p className="caution" lang={langOf(atlas, site.caution)}>
                {site.caution}
              </p>
            )}
            <BriefReferences atlas={atlas} references={site.references} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What of the page is told in our own words: of the place, and of what stood in it. */
const textsOf = (place: Place, listed: Entry[]): string[] => [
  ...(place.intro ?? []),
  ...(place.note ? [place.note] : []),
  ...listed.flatMap((entry) => ("outcome" in entry ? [entry.outcome] : [entry.title])),
];

interface Props {
  atlas: Atlas;
  place: Place;
  entries: PlaceEntries;
  /** Which of them stand on this page. */
  parts: Parts<Entry>;
  asked: Asked;
}

export function PlaceDetail({ atlas, place, entries, parts, asked }: Props) {
  const { words } = atlas;
  const listed = parts.items;
  const here = listed.slice(0, Math.max(0, entries.here.length - parts.from + 1));
  const naming = listed.slice(here.length);
  const path = `/places/${place.id}`;
  const nav = { parts, path, asked, many: "entries", words };
  return (
    <article>
      <Breadcrumb
        steps={[{ title: pageTitle("/places", words), path: "/places" }]}
        here={words(`place.kind.${place.kind}`)}
        words={words}
      />
      <h1>
        <PlaceLabel place={place} words={words} />
      </h1>
      <Answer sentence={placeAnswer(atlas, place)} words={words} />
      <TranslationLine atlas={atlas} texts={textsOf(place, listed)} path={path} />
      {place.intro?.map((paragraph) => (
        <p key={paragraph.slice(-12)} lang={langOf(atlas, paragraph)}>
          {paragraph}
        </p>
      ))}
      {place.intro && <NamesOfSides place={place} words={words} />}
      {isContested(place) && <p className="soft">{words("place.bothNames")}</p>}
      {parts.count > 1 && (
        <PlaceCounts place={place} entries={entries} parts={parts} path={path} asked={asked} words={words} />
      )}
      <PartNav {...nav} wordsOf={placePartWords(entries, words)} />
      <ExcerptsByArticle atlas={atlas} ids={excerptsAt(place, listed)} />
      {here.length > 0 && (
        <section>
          <h2>{words("place.happened")}</h2>
          <EntryList atlas={atlas} entries={here} outcomes here={place.id} />
        </section>
      )}
      {naming.length > 0 && (
        <section>
          <h2>{words("place.naming")}</h2>
          <EntryList atlas={atlas} entries={naming} outcomes here={place.id} />
        </section>
      )}
      <Sites atlas={atlas} place={place} listed={listed} />
      <PartFoot {...nav} />
      <section>
        <h2>{words("place.whereItIs")}</h2>
        <dl className="facts">
          <div>
            <dt>{words("place.fact.coordinates")}</dt>
            <dd>
              {coordinates(place.point, words)}
              <span className="soft"> {words(`terms.precision.${place.precision}`)}</span>
            </dd>
          </div>
          {place.country && (
            <div>
              <dt>{words("place.fact.country")}</dt>
              <dd>
                {countryName(place.country, words)}
                <span className="soft"> {words("place.byBoundary")}</span>
              </dd>
            </div>
          )}
          <div>
            <dt>{words("place.fact.distance")}</dt>
            <dd>
              <Distances atlas={atlas} placeId={place.id} />
            </dd>
          </div>
          <div>
            <dt>{words("place.fact.source")}</dt>
            <dd lang={otherLang(defaultLanguage, words)}>{place.source}</dd>
          </div>
          {place.note && (
            <div>
              <dt>{words("place.fact.note")}</dt>
              <dd lang={langOf(atlas, place.note)}>{place.note}</dd>
            </div>
          )}
        </dl>
      </section>
      <PlaceNames place={place} words={words} />
    </article>
  );
}
