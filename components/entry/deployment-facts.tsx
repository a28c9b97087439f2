import { BriefReferences } from "@/components/evidence/sources.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import { Said } from "@/components/ui/said.tsx";
import { SiteLink } from "@/components/ui/site-link.tsx";
import { langOf } from "@/components/ui/told-text.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";
import { pathAtPlace } from "@/lib/atlas/place-entries.ts";
import type { Deployment } from "@/lib/atlas/schema/entry-schema.ts";
import type { Place } from "@/lib/atlas/schema/place-schema.ts";
import type { Words } from "@/lib/words/words.ts";

const factsOfForce = ["name", "size", "equipment", "commander", "task"] as const;

function Force({ force, words }: { force: Deployment["force"]; words: Words }) {
  return (
    <dl className="facts">
      {factsOfForce.flatMap((fact) =>
        force[fact]
          ? [
              <div key={fact}>
                <dt>{words(`entry.force.${fact}`)}</dt>
                <dd>{force[fact]}</dd>
              </div>,
            ]
          : [],
      )}
    </dl>
  );
}

/** The place of a site, and how exactly it is known. */
const SiteAt = ({ place, words }: { place: Place; words: Words }) => (
  <Said
    words={words}
    message="entry.siteAt"
    of={{ place: <PlaceLabel place={place} words={words} />, precision: words(`terms.precision.${place.precision}`) }}
  />
);

export function DeploymentFacts({ atlas, deployment }: { atlas: Atlas; deployment: Deployment }) {
  const { words } = atlas;
  return (
    <>
      <Force force={deployment.force} words={words} />
      <p lang={langOf(atlas, deployment.note)}>{deployment.note}</p>
      <section>
        <h2>{words("entry.whatMapShows")}</h2>
        <ul className="layer-notes">
          {deployment.geometry.map((id) => {
            const layer = atlas.layer(id);
            return layer ? (
              <li key={id}>
                <strong>{words("entry.layer", { title: layer.title })}</strong> {layer.legend}{" "}
                <span className="soft">{layer.accuracy}</span>
              </li>
            ) : null;
          })}
        </ul>
      </section>
      {deployment.chronology.length > 0 && (
        <section>
          <h2>{words("entry.dayByDay")}</h2>
          <ol className="chronology">
            {deployment.chronology.map((row) => (
              <li key={row.what.slice(-12)}>
                <time dateTime={dateTimeAttribute(row.date)}>{formatDate(row.date, words)}</time>
                <div>
                  <p>{row.what}</p>
                  <BriefReferences atlas={atlas} references={row.references} />
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>{words("entry.sites")}</h2>
        <p className="soft">{words("entry.sitesIntro")}</p>
        <ul className="sites">
          {deployment.sites.map((site) => {
            const place = atlas.place(site.place);
            return (
              <li key={site.id} id={site.id} data-places={site.place}>
                <h3>
                  <SiteLink href={words.to(`${pathAtPlace(atlas, site.place, deployment)}#${site.id}`)}>
                    {site.title}
                  </SiteLink>
                </h3>
                <p className="soft">
                  {words(`terms.site.${site.role}`)} · {formatDate(site.date, words)} ·{" "}
                  {place ? <SiteAt place={place} words={words} /> : site.place}
                </p>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
