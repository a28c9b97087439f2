import { parsed, patched } from "@/lib/address/query.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { datePattern, dateWords } from "./date-pattern.ts";

interface Props {
  path: string;
  view: PageView;
  /** The query of the page, which goes along. */
  address: string;
}

/** One date or two to compare, typed; and the way back to all periods. The form is a popover: it opens without a script. */
export function DateForm({ path, view, address }: Props) {
  const undated = patched(address, { on: null, with: null });
  return (
    <div className="date-form">
      <a className="all-periods" href={path + undated}>
        All periods
      </a>
      <button type="button" className="dates-open" popoverTarget="dates">
        Dates
      </button>
      <form id="dates" popover="auto" aria-label="Dates" method="get" action={path}>
        {[...parsed(undated)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <DateField name="on" label="Show the map of" date={view.on} example="2013-01-28" />
        <DateField name="with" label="Compare it with" date={view.with} example="2022-07-16" />
        <p className="soft">A day, a month (2013-01), a year or a span (1994-05/2020-09).</p>
        <p className="date-form-ends">
          <button type="submit">Show</button>
          <button type="button" popoverTarget="dates" popoverTargetAction="hide">
            Close
          </button>
        </p>
      </form>
    </div>
  );
}

interface FieldProps {
  name: "on" | "with";
  label: string;
  date: string | undefined;
  example: string;
}

/** What is no date is refused by the browser, which then says the title. */
function DateField({ name, label, date, example }: FieldProps) {
  return (
    <label>
      {label}
      <input name={name} defaultValue={date ?? ""} placeholder={example} pattern={datePattern} title={dateWords} />
    </label>
  );
}
