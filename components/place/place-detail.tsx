import { ExcerptsByArticle } from "@/components/evidence/excerpt-figure.tsx";
import { BriefReferences } from "@/components/evidence/sources.tsx";
import { Answer } from "@/components/ui/answer-line.tsx";
import { Breadcrumb } from "@/components/ui/breadcrumb.tsx";
import { Distances } from "@/components/ui/distances.tsx";
import { EntryList } from "@/components/ui/entry-list.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import { placeAnswer } from "@/lib/atlas/answers/place-answer.ts";
import { type Atlas, entryPath, excerptsOf } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { isContested } from "@/lib/atlas/names/names.ts";
import type { Entry, Place } from "@/lib/atlas/schema.ts";
import { precisionWord, siteWord } from "@/lib/atlas/terms.ts";
import { NamesOfSides } from "./names-of-sides.tsx";
import { PlaceNames } from "./place-names.tsx";

const countries = new Intl.DisplayNames("en", { type: "region" });

/** 41.6941° N, 44.8337° E */
export function coordinates([longitude, latitude]: Place["point"]): string {
  const part = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(4)}°\u00a0${value < 0 ? negative : positive}`;
  return `${part(latitude, "N", "S")}, ${part(longitude, "E", "W")}`;
}

/** The excerpts of what happened here; for entries elsewhere that only name the place, the list below is enough. */
function excerptsAt(atlas: Atlas, place: Place) {
  const here = atlas.entriesAt(place.id).filter((entry) => entry.places[0] === place.id);
  const entries = here.length > 0 ? here : atlas.entriesAt(place.id).filter((entry) => entry.places.includes(place.id));
  return entries.flatMap(excerptsOf);
}

function Sites({ atlas, place }: { atlas: Atlas; place: Place }) {
  const sites = atlas
    .entriesAt(place.id)
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
  /** What happened there, and what only names it. */
  here: Entry[];
  naming: Entry[];
}

export function PlaceDetail({ atlas, place, here, naming }: Props) {
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
      <ExcerptsByArticle atlas={atlas} ids={excerptsAt(atlas, place)} />
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
      <Sites atlas={atlas} place={place} />
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
