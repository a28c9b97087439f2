import { PageLink } from "@/components/ui/page-link.tsx";
import { Said } from "@/components/ui/said.tsx";
import { visuallyHidden } from "@/components/ui/visually-hidden.tsx";
import { countryWord } from "@/lib/view/front/country-names.ts";
import type { Edge, EdgeTag } from "@/lib/view/front/front-venues.ts";
import type { Words } from "@/lib/words/words.ts";

const arrows: Record<Edge, string> = { left: "←", right: "→", top: "↑", bottom: "↓" };

/** "United States 22, others 3": the country with most meetings, and how many more there are. */
function TagWords({ tag: { countries, count }, words }: { tag: EdgeTag; words: Words }) {
  const [most] = countries;
  if (!most) return null;
  const country = countryWord(most.code, words);
  const counts = { count: most.count, others: count - most.count, all: count };
  return <Said words={words} message="front.beyondEdge" of={{ country, ...counts, hidden: visuallyHidden }} />;
}

/** What lies beyond the edges of the map, with its number of meetings; each leads to all places in numbers. */
export function EdgeTags({ tags, words }: { tags: EdgeTag[]; words: Words }) {
  return (
    <ul className="edge-tags" aria-label={words("front.beyondEdges")}>
      {tags.map((tag) => (
        <li key={tag.edge} data-edge={tag.edge}>
          <PageLink href={words.to("/where-they-met#numbers")}>
            {tag.edge !== "right" && <span aria-hidden="true">{arrows[tag.edge]}</span>}
            <TagWords tag={tag} words={words} />
            {tag.edge === "right" && <span aria-hidden="true">{arrows[tag.edge]}</span>}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
