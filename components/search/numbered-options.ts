import type { Group } from "@/lib/search/document.ts";
import type { SearchAnswer } from "@/lib/search/search-answer.ts";
import { searchPath } from "@/lib/search/search-path.ts";
import type { ShownHit } from "@/lib/search/shown-hit.ts";
import type { Words } from "@/lib/words/words.ts";

export interface OptionGroup {
  group: Group;
  options: { hit: ShownHit; number: number }[];
}

/** What the list of the instant search offers, numbered through, and the addresses. */
export function optionsOf(
  answer: SearchAnswer,
  query: string,
  words: Words,
): { groups: OptionGroup[]; addresses: string[] } {
  const addresses: string[] = [];
  const groups = answer.groups.map(({ group, hits }) => {
    const options = hits.map((hit) => ({ hit, number: addresses.push(words.to(hit.path)) - 1 }));
    return { group, options };
  });
  if (answer.total > 0) addresses.push(words.to(searchPath(query)));
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
