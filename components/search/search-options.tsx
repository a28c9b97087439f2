import type { ReactNode } from "react";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { SearchAnswer } from "@/lib/search/search-answer.ts";
import type { Words } from "@/lib/words/words.ts";
import { HitDetail, HitTitle } from "./hit-text.tsx";
import { type OptionGroup, optionId } from "./numbered-options.ts";

interface Props {
  found: SearchAnswer;
  groups: OptionGroup[];
  addresses: string[];
  active: number;
  words: Words;
  onPoint: (number: number) => void;
  onFollow: () => void;
}

/** The list under the field. The options are links, so that they open in another tab as any link does. */
export function SearchOptions({ found, groups, addresses, active, words, onPoint, onFollow }: Props) {
  const option = (number: number, content: ReactNode) => {
    const shared = {
      id: optionId(number),
      role: "option",
      tabIndex: -1,
      "aria-selected": number === active,
      onPointerMove: () => onPoint(number),
      onClick: onFollow,
      children: content,
    };
    const address = addresses[number] ?? "";
    // the router would keep the search that it has for the same page with other parameters
    if (address.includes("?")) return <a key={number} href={address} {...shared} />;
    return <PageLink key={number} href={address} {...shared} />;
  };
  return (
    <div id="search-options" role="listbox" aria-label={words("search-live.results")} className="search-options">
      {groups.map(({ group, options }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not a fieldset
        <div key={group} role="group" aria-labelledby={`search-group-${group}`}>
          <div id={`search-group-${group}`} className="search-group-title">
            {words(`search-live.group.${group}`)}
          </div>
          {options.map(({ hit, number }) =>
            option(
              number,
              <>
                <span className="hit-title">
                  <HitTitle hit={hit} wanted={found.terms} />
                </span>
                <span> </span>
                <HitDetail hit={hit} wanted={found.terms} words={words} />
              </>,
            ),
          )}
        </div>
      ))}
      {option(
        addresses.length - 1,
        <span className="search-all">{words("search-live.allOnMap", { count: found.total })}</span>,
      )}
    </div>
  );
}
