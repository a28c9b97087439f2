import { PageLink } from "@/components/ui/page-link.tsx";
import type { Found } from "@/lib/search/find.ts";
import { type ShownHit, shownHit } from "@/lib/search/shown-hit.ts";
import type { Words } from "@/lib/words/words.ts";
import { HitDetail, HitTitle } from "./hit-text.tsx";

/** More would be a list of everything; a further word narrows it. */
const mostOfGroup = 40;

interface Props {
  found: Found;
  /** The address of this search: what leads here is no link. */
  here: string;
  words: Words;
}

/** Everything that was found, group by group. */
export function SearchResults({ found: { groups, terms, fitting }, here, words }: Props) {
  return groups.map(({ group, hits }) => (
    <section key={group} className="search-group">
      <h2 id={group}>
        {words(`search-live.group.${group}`)} <span className="count">{words.number(hits.length)}</span>
      </h2>
      <ul>
        {hits
          .slice(0, mostOfGroup)
          .map((found) => shownHit(found, fitting))
          .map((hit) => (
            <li key={hit.path} data-places={hit.places.join(" ")}>
              <HitLink hit={hit} wanted={terms} here={here} words={words} />
              <HitDetail hit={hit} wanted={terms} words={words} />
            </li>
          ))}
      </ul>
      {hits.length > mostOfGroup && (
        <p className="soft">{words("search.firstOf", { most: mostOfGroup, all: hits.length })}</p>
      )}
    </section>
  ));
}

interface HitProps extends Pick<Props, "here" | "words"> {
  hit: ShownHit;
  wanted: string[];
}

function HitLink({ hit, wanted, here, words }: HitProps) {
  const { path } = hit;
  const title = <HitTitle hit={hit} wanted={wanted} />;
  if (path === here) return <span className="hit-title">{title}</span>;
  // the router would keep the search that it has for the same page with other parameters
  if (path.includes("?"))
    return (
      <a rel="nofollow" href={words.to(path)}>
        {title}
      </a>
    );
  return <PageLink href={words.to(path)}>{title}</PageLink>;
}
