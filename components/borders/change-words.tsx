import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Layer } from "@/lib/atlas/schema.ts";
import { type ChangeBetween, changeBetween } from "@/lib/view/plates/change-between.ts";
import { PlateAccount } from "./plate-figure.tsx";

interface Change {
  /** EDTF, in their order. */
  dates: [string, string];
  change: ChangeBetween;
}

const titles = (layers: Layer[]) => layers.map(({ title }) => title).join("; ");

/** "Between 12 May 1994 and 10 November 2020: Ended: …. Begun: …." */
export function ChangeSentence({ dates: [first, second], change: { ended, begun, passed, stayed } }: Change) {
  const parts = [
    ["Ended", ended],
    ["Begun", begun],
    ["Begun and ended in between", passed],
    ["On both maps", stayed],
  ] as const;
  const said = parts.filter(([, layers]) => layers.length > 0).map(([words, layers]) => `${words}: ${titles(layers)}.`);
  return (
    <>
      <strong>
        Between {formatDate(first)} and {formatDate(second)}:
      </strong>{" "}
      {ended.length + begun.length + passed.length === 0 && "No line of the atlas begins or ends. "}
      {said.join(" ")}
    </>
  );
}

/** Whose the lines are, and what the plates between the two dates tell. */
export function ChangeAccounts({ atlas, change }: { atlas: Atlas; change: ChangeBetween }) {
  const { ended, begun, passed, stayed, told } = change;
  const sources = [...new Set([...ended, ...begun, ...passed, ...stayed].map(({ source }) => source))];
  return (
    <>
      {sources.length > 0 && (
        <p className="plate-sources">
          Source of the lines: {sources.join("; ")}. <PageLink href="/about">How exact each is</PageLink>
        </p>
      )}
      {told.length > 0 && (
        <ol>
          {told.map((plate) => (
            <li key={plate.on}>
              <h3>
                {formatDate(plate.on)}: {plate.title}
              </h3>
              <PlateAccount atlas={atlas} plate={plate} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** What changes between two dates, from what ends and begins, and what the plates between tell. */
export function ChangeWords({ atlas, dates }: { atlas: Atlas; dates: [string, string] }) {
  const change = changeBetween(atlas, ...dates);
  return (
    <div className="change-words">
      <p>
        <ChangeSentence dates={dates} change={change} />
      </p>
      <ChangeAccounts atlas={atlas} change={change} />
    </div>
  );
}
