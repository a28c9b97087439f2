import { ExcerptsByArticle } from "@/components/evidence/excerpt-figure.tsx";
import { BriefReferences } from "@/components/evidence/sources.tsx";
import { PartFoot, PartNav } from "@/components/parts/part-nav.tsx";
import { Answer } from "@/components/ui/answer-line.tsx";
import { Breadcrumb } from "@/components/ui/breadcrumb.tsx";
import { Distances } from "@/components/ui/distances.tsx";
import { EntryList } from "@/components/ui/entry-list.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import { placeAnswer } from "@/lib/atlas/answers/place-answer.ts";
import { type Atlas, entryPath, excerptsOf } from "@/lib/atlas/atlas.ts";
import { compareDates, formatDate } from "@/lib/atlas/dates/dates.ts";
import { isContested } from "@/lib/atlas/names/names.ts";
import type { Parts } from "@/lib/atlas/parts.ts";
import type { PlaceEntries } from "@/lib/atlas/place-entries.ts";
import type { Entry, Place } from "@/lib/atlas/schema.ts";
import { precisionWord, siteWord } from "@/lib/atlas/terms.ts";
import { NamesOfSides } from "./names-of-sides.tsx";
import { PlaceCounts, placePartWords } from "./place-counts.tsx";
import { PlaceNames } from "./place-names.tsx";

const countries = new Intl.DisplayNames("en", { type: "region" });

/** 41.6941° N, 44.8337° E */
export function coordinates([longitude, latitude]: Place["point"]): string {
  const part = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(4)}°\u00a0${value < 0 ? negative : positive}`;
  return `${part(latitude, "N", "S")}, ${part(longitude, "E", "W")}`;
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
  return (
    <section>
      <h2>Peacekeepers here</h2>
      <ul className="sites">
        {sites.map(({ deployment, site }) => (
          <li key={site.id} id={site.id}>
            <h3>
              <a href={`${entryPath(deployment)}#${site.id}`}>{site.title}</a>
            </h3>
            <p className="soft">
              {siteWord[site.role]} · {formatDate(site.date)}
            </p>
            <p>{site.note}</p>
            {site.caution && <p className="caution">{site.caution}</p>}
            <BriefReferences atlas={atlas} references={site.references} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Props {
  atlas: Atlas;
  place: Place;
  entries: PlaceEntries;
  /** Which of them stand on this page. */
  parts: Parts<Entry>;
  asked: Asked;
}

export function PlaceDetail({ atlas, place, entries, parts, asked }: Props) {
  const listed = parts.items;
  const here = listed.slice(0, Math.max(0, entries.here.length - parts.from + 1));
  const naming = listed.slice(here.length);
  const path = `/places/${place.id}`;
  const nav = { parts, path, asked, many: "entries" };
  return (
    <article>
      <Breadcrumb steps={[{ title: "Places", path: "/places" }]} here={place.kind} />
      <h1>
        <PlaceLabel place={place} />
      </h1>
      <Answer sentence={placeAnswer(atlas, place)} />
      {place.intro?.map((paragraph) => (
        <p key={paragraph.slice(-12)}>{paragraph}</p>
      ))}
      {place.intro && <NamesOfSides place={place} />}
      {isContested(place) && <p className="soft">Two names are in use; both are always shown.</p>}
      {parts.count > 1 && <PlaceCounts place={place} entries={entries} parts={parts} path={path} asked={asked} />}
      <PartNav {...nav} wordsOf={placePartWords(entries)} />
      <ExcerptsByArticle atlas={atlas} ids={excerptsAt(place, listed)} />
      {here.length > 0 && (
        <section>
          <h2>What happened here</h2>
          <EntryList atlas={atlas} entries={here} outcomes here={place.id} />
        </section>
      )}
      {naming.length > 0 && (
        <section>
          <h2>What names this place</h2>
          <EntryList atlas={atlas} entries={naming} outcomes here={place.id} />
        </section>
      )}
      <Sites atlas={atlas} place={place} listed={listed} />
      <PartFoot {...nav} />
      <section>
        <h2>Where it is</h2>
        <dl className="facts">
          <div>
            <dt>Coordinates</dt>
            <dd>
              {coordinates(place.point)}
              <span className="soft"> {precisionWord[place.precision]}</span>
            </dd>
          </div>
          {place.country && (
            <div>
              <dt>Country</dt>
              <dd>
                {countries.of(place.country)}
                <span className="soft"> by the recognised boundary</span>
              </dd>
            </div>
          )}
          <div>
            <dt>Distance</dt>
            <dd>
              <Distances atlas={atlas} placeId={place.id} />
            </dd>
          </div>
          <div>
            <dt>Source</dt>
            <dd>{place.source}</dd>
          </div>
          {place.note && (
            <div>
              <dt>Note</dt>
              <dd>{place.note}</dd>
            </div>
          )}
        </dl>
      </section>
      <PlaceNames place={place} />
    </article>
  );
}
