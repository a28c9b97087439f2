import { BriefReferences } from "@/components/evidence/sources.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import { SiteLink } from "@/components/ui/site-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";
import { pathAtPlace } from "@/lib/atlas/place-entries.ts";
import type { Deployment } from "@/lib/atlas/schema.ts";
import { precisionWord, siteWord } from "@/lib/atlas/terms.ts";

function Force({ deployment }: { deployment: Deployment }) {
  const { name, size, equipment, commander, task } = deployment.force;
  const facts = Object.entries({ Force: name, Size: size, Equipment: equipment, Commander: commander, Task: task });
  return (
    <dl className="facts">
      {facts.flatMap(([term, fact]) =>
        fact
          ? [
              <div key={term}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>,
            ]
          : [],
      )}
    </dl>
  );
}

export function DeploymentFacts({ atlas, deployment }: { atlas: Atlas; deployment: Deployment }) {
  return (
    <>
      <Force deployment={deployment} />
      <p>{deployment.note}</p>
      <section>
        <h2>What the map shows</h2>
        <ul className="layer-notes">
          {deployment.geometry.map((id) => {
            const layer = atlas.layer(id);
            return layer ? (
              <li key={id}>
                <strong>{layer.title}.</strong> {layer.legend} <span className="soft">{layer.accuracy}</span>
              </li>
            ) : null;
          })}
        </ul>
      </section>
      {deployment.chronology.length > 0 && (
        <section>
          <h2>Day by day</h2>
          <ol className="chronology">
            {deployment.chronology.map((row) => (
              <li key={row.what.slice(-12)}>
                <time dateTime={dateTimeAttribute(row.date)}>{formatDate(row.date)}</time>
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
        <h2>Named sites</h2>
        <p className="soft">What is known of each, and from whom, stands on the page of its place.</p>
        <ul className="sites">
          {deployment.sites.map((site) => {
            const place = atlas.place(site.place);
            return (
              <li key={site.id} id={site.id} data-places={site.place}>
                <h3>
                  <SiteLink href={`${pathAtPlace(atlas, site.place, deployment)}#${site.id}`}>{site.title}</SiteLink>
                </h3>
                <p className="soft">
                  {siteWord[site.role]} · {formatDate(site.date)} · {place ? <PlaceLabel place={place} /> : site.place}
                  {place ? `, ${precisionWord[place.precision]}` : ""}
                </p>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
