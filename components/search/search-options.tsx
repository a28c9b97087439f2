import type { ReactNode } from "react";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { SearchAnswer } from "@/lib/search/answer.ts";
import { HitDetail, HitTitle } from "./hit-text.tsx";
import { type OptionGroup, optionId } from "./numbered-options.ts";
import { groupTitle, results } from "./search-words.ts";

interface Props {
  found: SearchAnswer;
  groups: OptionGroup[];
  addresses: string[];
  active: number;
  onPoint: (number: number) => void;
  onFollow: () => void;
}

/** The list under the field. The options are links, so that they open in another tab as any link does. */
export function SearchOptions({ found, groups, addresses, active, onPoint, onFollow }: Props) {
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
    <div id="search-options" role="listbox" aria-label="Results" className="search-options">
      {groups.map(({ group, options }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not a fieldset
        <div key={group} role="group" aria-labelledby={`search-group-${group}`}>
          <div id={`search-group-${group}`} className="search-group-title">
            {groupTitle[group]}
          </div>
          {options.map(({ hit, number }) =>
            option(
              number,
              <>
                <span className="hit-title">
                  <HitTitle hit={hit} wanted={found.terms} />
                </span>
                <span> </span>
                <HitDetail hit={hit} wanted={found.terms} />
              </>,
            ),
          )}
        </div>
      ))}
      {option(addresses.length - 1, <span className="search-all">{`All ${results(found.total)}, on the map`}</span>)}
    </div>
  );
}
