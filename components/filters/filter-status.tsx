import { askedAddress } from "@/lib/address/address.ts";
import { type Asked, filtersInForce, withoutDates, withoutFilter } from "@/lib/address/asked.ts";
import { filterNames } from "@/lib/address/parameter-names.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { countedOf } from "@/lib/atlas/counted.ts";
import { furthest, upTo } from "@/lib/atlas/dates/date-phrases.ts";
import { datesAsked } from "@/lib/view/visible.ts";
import { filterValueWord, filterWord } from "./filter-words.ts";

interface Props {
  atlas: Atlas;
  /** The page's own address. */
  path: string;
  asked: Asked;
  shown: number;
  all: number;
  /** What is counted: "meeting", "meetings". */
  words: [one: string, many: string];
}

/** How far the list goes, where the dates that are asked for end: what began after the later one is not listed. */
function extent(asked: Asked): string | undefined {
  const last = furthest(datesAsked(asked));
  return last && upTo(last);
}

// Links with parameters are plain: the router would show the static page that it already has.

/** "12 of 103 meetings up to 2013 · Clear filters", or why there is none and which filters to drop. */
export function FilterStatus(props: Props) {
  const { path, asked, shown, all, words } = props;
  const until = extent(asked);
  if (shown === 0 && all > 0) return <NothingFits {...props} until={until} />;
  const count = countedOf(shown, all);
  return (
    <p className="filter-status" role="status">
      {count} {words[all === 1 ? 0 : 1]}
      {until && ` ${until}`}
      {filtersInForce(asked).length > 0 && (
        <>
          {" · "}
          <a
            rel="nofollow"
            href={askedAddress(path, withoutFilter(asked))}
            data-changes={[...filterNames, "part"].join(" ")}
          >
            Clear filters
          </a>
        </>
      )}
      {datesAsked(asked).length > 0 && (
        <>
          {" · "}
          <a rel="nofollow" href={askedAddress(path, withoutDates(asked))} data-changes="on with part">
            All dates
          </a>
        </>
      )}
    </p>
  );
}

function NothingFits({ atlas, path, asked, words, until }: Props & { until: string | undefined }) {
  const filters = filtersInForce(asked).map(([name, value]) => ({
    said: `${filterWord[name].toLowerCase()}: ${filterValueWord(atlas, name, value, asked.names)}`,
    without: withoutFilter(asked, name),
    changes: `${name} part`,
  }));
  const date = until ? [{ said: until, without: withoutDates(asked), changes: "on with part" }] : [];
  const reasons = [...filters, ...date];
  return (
    <div className="filter-empty" role="status">
      <p>
        No {words[0]} fits all of this: {reasons.map(({ said }) => said).join("; ")}. Clear one:
      </p>
      <ul>
        {reasons.map(({ said, without, changes }) => (
          <li key={said}>
            <a rel="nofollow" href={askedAddress(path, without)} data-changes={changes}>
              Without “{said}”
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
