import { PageLink } from "@/components/ui/page-link.tsx";
import { inThousands } from "@/lib/atlas/counted.ts";
import type { Found } from "@/lib/search/find.ts";
import { type ShownHit, shownHit } from "@/lib/search/shown-hit.ts";
import { HitDetail, HitTitle } from "./hit-text.tsx";
import { groupTitle } from "./search-words.ts";

/** More would be a list of everything; a further word narrows it. */
const mostOfGroup = 40;

interface Props {
  found: Found;
  /** The address of this search: what leads here is no link. */
  here: string;
}

/** Everything that was found, group by group. */
export function SearchResults({ found: { groups, terms, fitting }, here }: Props) {
  return groups.map(({ group, hits }) => (
    <section key={group} className="search-group">
      <h2 id={group}>
        {groupTitle[group]} <span className="count">{inThousands(hits.length)}</span>
      </h2>
      <ul>
        {hits
          .slice(0, mostOfGroup)
          .map((found) => shownHit(found, fitting))
          .map((hit) => (
            <li key={hit.path} data-places={hit.places.join(" ")}>
              <HitLink hit={hit} wanted={terms} here={here} />
              <HitDetail hit={hit} wanted={terms} />
            </li>
          ))}
      </ul>
      {hits.length > mostOfGroup && (
        <p className="soft">
          The first {mostOfGroup} of {inThousands(hits.length)}. A further word, such as a year or a place, narrows
          them.
        </p>
      )}
    </section>
  ));
}

function HitLink({ hit, wanted, here }: { hit: ShownHit; wanted: string[]; here: string }) {
  const { path } = hit;
  const title = <HitTitle hit={hit} wanted={wanted} />;
  if (path === here) return <span className="hit-title">{title}</span>;
  // the router would keep the search that it has for the same page with other parameters
  if (path.includes("?"))
    return (
      <a rel="nofollow" href={path}>
        {title}
      </a>
    );
  return <PageLink href={path}>{title}</PageLink>;
}
