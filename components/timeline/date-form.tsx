import type { ReactNode } from "react";
import { datesPatch, parsed, patched } from "@/lib/address/query.ts";
import type { TimeRange } from "@/lib/atlas/dates/time-range.ts";
import type { Moment } from "@/lib/atlas/moments.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { momentsMarkup, monthOptions, yearOptions } from "./choices-markup.ts";
import { datePattern, dateWords } from "./date-pattern.ts";

interface Props {
  path: string;
  view: PageView;
  /** The query of the page, which goes along. */
  address: string;
  range: TimeRange;
  moments: Moment[];
}

/**
 * A moment, a month or a year that is chosen, one date or two to compare that are typed, and the way back to all periods.
 * The forms stand in a popover: it opens without a script.
 */
export function DateForm({ path, view, address, range, moments }: Props) {
  const undated = patched(address, datesPatch(null));
  return (
    <div className="date-form">
      <a className="all-periods" href={path + undated}>
        All periods
      </a>
      <button type="button" className="dates-open" popoverTarget="dates">
        Dates
      </button>
      <section id="dates" popover="auto" aria-label="Dates">
        <ChoiceForm path={path} query={undated} of="moment">
          <Choice name="moment" label="Moment" markup={momentsMarkup(moments)} />
        </ChoiceForm>
        <ChoiceForm path={path} query={undated} of="month">
          <Choice name="month" label="Month" markup={monthOptions} />
          <Choice name="year" label="Year" markup={yearOptions(range)} />
        </ChoiceForm>
        <form method="get" action={path}>
          <KeptFields query={undated} />
          {/* What is no hidden field takes it out of the address, as in components/filters/filter-form.tsx. */}
          {parsed(address).has("part") && <input name="part" hidden disabled />}
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
      </section>
    </div>
  );
}

/** What the page's address asks for besides, for those without a script. */
function KeptFields({ query }: { query: string }) {
  return [...parsed(query)].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

/** What is chosen comes to the page by way of app/dates, which makes one date of it. */
function ChoiceForm({ path, query, of, children }: { path: string; query: string; of: string; children: ReactNode }) {
  return (
    <form className="date-choice" action="/dates/chosen">
      <input type="hidden" name="to" value={path} />
      <KeptFields query={query} />
      {children}
      <button type="submit" aria-label={`Go to the ${of}`}>
        Go
      </button>
    </form>
  );
}

function Choice({ name, label, markup }: { name: string; label: string; markup: string }) {
  return (
    <label>
      {label}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: its texts are escaped in choices-markup.ts */}
      <select name={name} dangerouslySetInnerHTML={{ __html: markup }} />
    </label>
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
