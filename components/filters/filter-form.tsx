import { inRow, Said } from "@/components/ui/said.tsx";
import { writeAsked } from "@/lib/address/address.ts";
import { type Asked, filtersInForce, withoutFilter } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { filterCounts } from "@/lib/view/filter-counts.ts";
import type { Facets } from "@/lib/view/marker.ts";
import type { Filters } from "@/lib/view/url-view.ts";
import type { Words } from "@/lib/words/words.ts";
import { filterValueWord, filterWord, langOfValue, orderValues } from "./filter-words.ts";
import { SubmitOnChange } from "./submit-on-change.tsx";

/** Where the reader comes out after asking, ready for the next filter. */
const id = "filters";

interface Props {
  atlas: Atlas;
  /** What the page lists without any filter. */
  listed: Facets[];
  /** The filters that make sense on this page. */
  names: readonly (keyof Filters)[];
  asked: Asked;
}

/** One menu per filter, each value with the number of entries it would leave. Works as a plain form. */
export function FilterForm({ atlas, listed, names, asked }: Props) {
  const counts = names.map((name) => filterCounts(listed, asked, name));
  const hidden = [...new URLSearchParams(writeAsked(withoutFilter(asked)))];
  return (
    <details id={id} className="filters" open={filtersInForce(asked).length > 0}>
      <summary>{atlas.words("filters.filter")}</summary>
      <SubmitOnChange result={id}>
        {names.map((name, index) => (
          <FilterMenu key={name} atlas={atlas} name={name} counts={counts[index] ?? new Map()} asked={asked} />
        ))}
        {hidden.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {/* Another list begins with its first part: what is no hidden field takes it out of the address (components/address/door.ts). */}
        {asked.part !== undefined && <input name="part" hidden disabled />}
        <button type="submit">{atlas.words("filters.show")}</button>
      </SubmitOnChange>
      <LeftOut names={names} counts={counts} words={atlas.words} />
    </details>
  );
}

/** Menus of more would weigh more than the list: they have the values of most entries, and the one in force. */
const mostOptions = (name: keyof Filters) => (name === "article" ? 50 : 115);

function offered(counts: Map<string, number>, name: keyof Filters, own: string | undefined): string[] {
  if (counts.size <= mostOptions(name)) return [...counts.keys()];
  const most = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, mostOptions(name));
  return [...new Set([...most.map(([value]) => value), ...(own === undefined ? [] : [own])])];
}

/** Where those that a menu leaves out are to be had. Of kinds, levels and conveners there are never that many. */
const whole = { place: "/places", article: "/articles" };

const hasWhole = (name: keyof Filters): name is keyof typeof whole => name in whole;

interface LeftOutProps {
  names: readonly (keyof Filters)[];
  counts: Map<string, number>[];
  words: Words;
}

/** What menus leave out, and where it is. */
function LeftOut({ names, counts, words }: LeftOutProps) {
  return names.map((name, index) => {
    const [count, most] = [counts[index]?.size ?? 0, mostOptions(name)];
    if (count <= most || !hasWhole(name)) return null;
    const link = (inside: Parameters<typeof inRow>[0]) => <a href={words.to(whole[name])}>{inRow(inside)}</a>;
    return (
      <p key={name} className="filters-left-out">
        <Said words={words} message={`filters.leftOut.${name}`} of={{ count, most, whole: link }} />
      </p>
    );
  });
}

interface MenuProps {
  atlas: Atlas;
  name: keyof Filters;
  counts: Map<string, number>;
  asked: Asked;
}

function FilterMenu({ atlas, name, counts, asked }: MenuProps) {
  const { words } = atlas;
  return (
    <label>
      <span>{filterWord(name, words)}</span>
      {/* By its id the address after a change leads back to it, focus and all: components/filters/submit-on-change.tsx. */}
      <select id={`${id}-${name}`} name={name} defaultValue={asked.filters?.[name] ?? ""}>
        <option value="">{words("filters.all")}</option>
        {orderValues(atlas, name, offered(counts, name, asked.filters?.[name]), asked.names).map((value) => (
          <option key={value} value={value} lang={langOfValue(atlas, name, value, asked.names)}>
            {words("filters.option", {
              value: filterValueWord(atlas, name, value, asked.names),
              count: counts.get(value) ?? 0,
            })}
          </option>
        ))}
      </select>
    </label>
  );
}
