import { parsed, patched } from "@/lib/address/query.ts";
import type { PageView } from "@/lib/view/page-view.ts";

interface Props {
  path: string;
  view: PageView;
  /** The query of the page, which goes along. */
  address: string;
}

/** One date or two to compare, typed; and the way back to all periods. */
export function DateForm({ path, view, address }: Props) {
  const undated = patched(address, { on: null, with: null });
  return (
    <div className="date-form">
      {view.on && (
        <a className="all-periods" href={path + undated}>
          All periods
        </a>
      )}
      <details>
        <summary>Dates</summary>
        <form method="get" action={path}>
          {[...parsed(undated)].map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <label>
            Show the map of
            <input name="on" defaultValue={view.on ?? ""} placeholder="2013-01-28" pattern="[0-9./?~%X-]*" />
          </label>
          <label>
            Compare it with
            <input name="with" defaultValue={view.with ?? ""} placeholder="2022-07-16" pattern="[0-9./?~%X-]*" />
          </label>
          <p className="soft">A day, a month (2013-01), a year or a span (1994-05/2020-09).</p>
          <button type="submit">Show</button>
        </form>
      </details>
    </div>
  );
}
