import type { Atlas } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { changeOfPanes, type DatedView } from "@/lib/view/dated-panes.ts";
import { ChangeAccounts, ChangeSentence } from "./change-words.tsx";

interface Props {
  atlas: Atlas;
  panes: [DatedView, DatedView];
}

/** Of the element with whose account it is. */
const accounts = "changed";

/** Before the text of a page whose map compares two dates: what the two maps differ by, in one paragraph. */
export function ChangeFirst({ atlas, panes }: Props) {
  return (
    <p className="change-first">
      <ChangeSentence {...changeOfPanes(atlas, panes)} /> <a href={`#${accounts}`}>Who says so</a>
    </p>
  );
}

/** After that text: whose the lines are, and what is told of the time between. */
export function ChangeLast({ atlas, panes }: Props) {
  const { dates, change } = changeOfPanes(atlas, panes);
  return (
    <section id={accounts} className="change-words" aria-labelledby="what-changed">
      <h2 id="what-changed">What changed between {dates.map(formatDate).join(" and ")}</h2>
      <ChangeAccounts atlas={atlas} change={change} />
    </section>
  );
}
