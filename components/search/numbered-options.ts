import type { Group } from "@/lib/search/document.ts";
import type { Found, Hit } from "@/lib/search/find.ts";
import { searchPath } from "@/lib/search/search-path.ts";

const most: Record<Group, number> = {
  place: 5,
  person: 3,
  meeting: 4,
  event: 4,
  deployment: 2,
  article: 2,
  excerpt: 3,
};

export interface OptionGroup {
  group: Group;
  options: { hit: Hit; number: number }[];
}

/** What the list of the instant search offers: the best of every group, numbered through, and their addresses. */
export function optionsOf(found: Found, query: string): { groups: OptionGroup[]; addresses: string[] } {
  const addresses: string[] = [];
  const groups = found.groups.map(({ group, hits }) => {
    const options = hits.slice(0, most[group]).map((hit) => ({ hit, number: addresses.push(hit.document.path) - 1 }));
    return { group, options };
  });
  if (found.total > 0) addresses.push(searchPath(query));
  return { groups, addresses };
}

/** Where an arrow key leads from the option at `active`, round from the last to the first. */
export function movedTo(active: number, key: string, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return (active + 1) % count;
  if (key === "ArrowUp") return (active - 1 + count) % count;
  return undefined;
}

export const optionId = (number: number): string => `search-option-${number}`;
