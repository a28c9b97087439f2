import { PageLink } from "@/components/ui/page-link.tsx";
import { countryWord } from "@/lib/view/front/country-names.ts";
import type { Edge, EdgeTag } from "@/lib/view/front/front-venues.ts";

const arrows: Record<Edge, string> = { left: "←", right: "→", top: "↑", bottom: "↓" };

/** "United States 22, others 3": the country with most meetings, and how many more there are. */
function words({ countries, count }: EdgeTag): string {
  const [most] = countries;
  if (!most) return "";
  const others = count - most.count;
  return `${countryWord(most.code)} ${most.count}${others > 0 ? `, others ${others}` : ""}`;
}

/** What lies beyond the edges of the map, with its number of meetings; each leads to all places in numbers. */
export function EdgeTags({ tags }: { tags: EdgeTag[] }) {
  return (
    <ul className="edge-tags" aria-label="Beyond the edges of the map">
      {tags.map((tag) => (
        <li key={tag.edge} data-edge={tag.edge}>
          <PageLink href="/where-they-met#numbers">
            {tag.edge !== "right" && <span aria-hidden="true">{arrows[tag.edge]}</span>}
            {words(tag)}
            <span className="visually-hidden"> {tag.count === 1 ? "meeting" : "meetings"}</span>
            {tag.edge === "right" && <span aria-hidden="true">{arrows[tag.edge]}</span>}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
