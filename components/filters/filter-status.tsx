import { askedAddress } from "@/lib/address/address.ts";
import { type Asked, filtersInForce, withoutDates, withoutFilter } from "@/lib/address/asked.ts";
import { filterNames } from "@/lib/address/parameter-names.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { furthest, upTo } from "@/lib/atlas/dates/date-phrases.ts";
import { datesAsked } from "@/lib/view/visible.ts";
import type { Words } from "@/lib/words/words.ts";
import { filterValueWord, type Listed } from "./filter-words.ts";

interface Props {
  atlas: Atlas;
  /** The page's own address. */
  path: string;
  asked: Asked;
  shown: number;
  all: number;
  /** What is counted. */
  of: Listed;
}

/** How far the list goes, where the dates that are asked for end: what began after the later one is not listed. */
function extent(asked: Asked, words: Words): string | undefined {
  const last = furthest(datesAsked(asked));
  return last && upTo(last, words);
}

// Links with parameters are plain: the router would show the static page that it already has.

/** "12 of 103 meetings up to 2013 · Clear filters", or why there is none and which filters to drop. */
export function FilterStatus(props: Props) {
  const { atlas, path, asked, shown, all, of } = props;
  const { words } = atlas;
  const until = extent(asked, words);
  if (shown === 0 && all > 0) return <NothingFits {...props} until={until} />;
  const yes = (is: boolean) => (is ? "yes" : "no");
  const counts = { shown, all, part: yes(shown !== all), dated: yes(until !== undefined), upTo: until ?? "" };
  return (
    <p className="filter-status" role="status">
      {words(`filters.listed.${of}`, counts)}
      {filtersInForce(asked).length > 0 && (
        <>
          {" · "}
          <a
            rel="nofollow"
            href={words.to(askedAddress(path, withoutFilter(asked)))}
            data-changes={[...filterNames, "part"].join(" ")}
          >
            {words("filters.clear")}
          </a>
        </>
      )}
      {datesAsked(asked).length > 0 && (
        <>
          {" · "}
          <a rel="nofollow" href={words.to(askedAddress(path, withoutDates(asked)))} data-changes="on with part">
            {words("filters.allDates")}
          </a>
        </>
      )}
    </p>
  );
}

function NothingFits({ atlas, path, asked, of, until }: Props & { until: string | undefined }) {
  const { words } = atlas;
  const filters = filtersInForce(asked).map(([name, value]) => ({
    said: words(`filters.reason.${name}`, { value: filterValueWord(atlas, name, value, asked.names) }),
    without: withoutFilter(asked, name),
    changes: `${name} part`,
  }));
  const date = until ? [{ said: until, without: withoutDates(asked), changes: "on with part" }] : [];
  const reasons = [...filters, ...date];
  return (
    <div className="filter-empty" role="status">
      <p>{words(`filters.nothing.${of}`, { reasons: reasons.map(({ said }) => said).join("; ") })}</p>
      <ul>
        {reasons.map(({ said, without, changes }) => (
          <li key={said}>
            <a rel="nofollow" href={words.to(askedAddress(path, without))} data-changes={changes}>
              {words("filters.without", { reason: said })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
