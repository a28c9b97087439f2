import type { ReactNode } from "react";
import { datesPatch, parsed, patched } from "@/lib/address/query.ts";
import type { TimeRange } from "@/lib/atlas/dates/time-range.ts";
import type { Moment } from "@/lib/atlas/moments.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import type { Words } from "@/lib/words/words.ts";
import { momentsMarkup, monthOptions, yearOptions } from "./choices-markup.ts";
import { datePattern } from "./date-pattern.ts";

interface Props {
  path: string;
  view: PageView;
  /** The query of the page, which goes along. */
  address: string;
  range: TimeRange;
  moments: Moment[];
  words: Words;
}

/**
 * A moment, a month or a year that is chosen, one date or two to compare that are typed, and the way back to all periods.
 * The forms stand in a popover: it opens without a script.
 */
export function DateForm({ path, view, address, range, moments, words }: Props) {
  const undated = patched(address, datesPatch(null));
  const page = words.to(path);
  return (
    <div className="date-form">
      <a className="all-periods" href={page + undated}>
        {words("timeline.allPeriods")}
      </a>
      <button type="button" className="dates-open" popoverTarget="dates">
        {words("timeline.dates")}
      </button>
      <section id="dates" popover="auto" aria-label={words("timeline.dates")}>
        <ChoiceForm path={page} query={undated} of="moment" words={words}>
          <Choice name="moment" label={words("timeline.moment")} markup={momentsMarkup(moments)} />
        </ChoiceForm>
        <ChoiceForm path={page} query={undated} of="month" words={words}>
          <Choice name="month" label={words("timeline.month")} markup={monthOptions(words)} />
          <Choice name="year" label={words("timeline.chosenYear")} markup={yearOptions(range)} />
        </ChoiceForm>
        <form method="get" action={page}>
          <KeptFields query={undated} />
          {/* What is no hidden field takes it out of the address, as in components/filters/filter-form.tsx. */}
          {parsed(address).has("part") && <input name="part" hidden disabled />}
          <DateField name="on" label={words("timeline.showMapOf")} date={view.on} example="2013-01-28" words={words} />
          <DateField
            name="with"
            label={words("timeline.compareWith")}
            date={view.with}
            example="2022-07-16"
            words={words}
          />
          <p className="soft">{words("timeline.dateForms")}</p>
          <p className="date-form-ends">
            <button type="submit">{words("timeline.show")}</button>
            <button type="button" popoverTarget="dates" popoverTargetAction="hide">
              {words("timeline.close")}
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

interface ChoiceFormProps {
  path: string;
  query: string;
  of: "moment" | "month";
  words: Words;
  children: ReactNode;
}

/** What is chosen comes to the page by way of app/dates, which makes one date of it. */
function ChoiceForm({ path, query, of, words, children }: ChoiceFormProps) {
  return (
    <form className="date-choice" action="/dates/chosen">
      <input type="hidden" name="to" value={path} />
      <KeptFields query={query} />
      {children}
      <button type="submit" aria-label={words(`timeline.goTo.${of}`)}>
        {words("timeline.go")}
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
  words: Words;
}

/** What is no date is refused by the browser, which then says the title. */
function DateField({ name, label, date, example, words }: FieldProps) {
  return (
    <label>
      {label}
      <input
        name={name}
        defaultValue={date ?? ""}
        placeholder={example}
        pattern={datePattern}
        title={words("timeline.datePattern")}
      />
    </label>
  );
}
