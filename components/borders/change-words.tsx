import { InLanguage } from "@/components/ui/in-language.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Layer } from "@/lib/atlas/schema/layer-schema.ts";
import { type ChangeBetween, changeBetween } from "@/lib/view/plates/change-between.ts";
import { defaultLanguage } from "@/lib/words/languages.ts";
import type { Words } from "@/lib/words/words.ts";
import { PlateAccount } from "./plate-figure.tsx";

interface Change {
  /** EDTF, in their order. */
  dates: [string, string];
  change: ChangeBetween;
}

const titles = (layers: Layer[]) => layers.map(({ title }) => title).join("; ");

/** "Between 12 May 1994 and 10 November 2020: Ended: …. Begun: …." */
export function ChangeSentence({ dates, change, words }: Change & { words: Words }) {
  const [first, second] = dates.map((date) => formatDate(date, words)) as [string, string];
  const { ended, begun, passed } = change;
  const said = (["ended", "begun", "passed", "stayed"] as const)
    .filter((what) => change[what].length > 0)
    .map((what) => words(`borders.change.${what}`, { lines: titles(change[what]) }));
  return (
    <>
      <strong>{words("borders.between", { first, second })}</strong>{" "}
      {ended.length + begun.length + passed.length === 0 && `${words("borders.noChange")} `}
      {said.join(" ")}
    </>
  );
}

/** Whose the lines are, and what the plates between the two dates tell. */
export function ChangeAccounts({ atlas, change }: { atlas: Atlas; change: ChangeBetween }) {
  const { words } = atlas;
  const { ended, begun, passed, stayed, told } = change;
  const sources = [...new Set([...ended, ...begun, ...passed, ...stayed].map(({ source }) => source))];
  return (
    <>
      {sources.length > 0 && (
        <p className="plate-sources">
          <Said
            words={words}
            message="borders.sourceOfLines"
            of={{
              sources: (
                <InLanguage of={defaultLanguage} words={words}>
                  {sources.join("; ")}
                </InLanguage>
              ),
              link: (inside) => <PageLink href={words.to("/about")}>{inRow(inside)}</PageLink>,
            }}
          />
        </p>
      )}
      {told.length > 0 && (
        <ol>
          {told.map((plate) => (
            <li key={plate.on}>
              <h3>{words("borders.dateAndTitle", { date: formatDate(plate.on, words), title: plate.title })}</h3>
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
        <ChangeSentence dates={dates} change={change} words={atlas.words} />
      </p>
      <ChangeAccounts atlas={atlas} change={change} />
    </div>
  );
}
