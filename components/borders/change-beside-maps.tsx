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
      <ChangeSentence {...changeOfPanes(atlas, panes)} words={atlas.words} />{" "}
      <a href={`#${accounts}`}>{atlas.words("borders.whoSaysSo")}</a>
    </p>
  );
}

/** After that text: whose the lines are, and what is told of the time between. */
export function ChangeLast({ atlas, panes }: Props) {
  const { words } = atlas;
  const { dates, change } = changeOfPanes(atlas, panes);
  const [first, second] = dates.map((date) => formatDate(date, words)) as [string, string];
  return (
    <section id={accounts} className="change-words" aria-labelledby="what-changed">
      <h2 id="what-changed">{words("borders.whatChanged", { first, second })}</h2>
      <ChangeAccounts atlas={atlas} change={change} />
    </section>
  );
}
