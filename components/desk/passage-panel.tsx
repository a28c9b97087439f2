"use client";
import { type ReactNode, useEffect, useState } from "react";
import type { DeskDocument } from "@/lib/desk/desk-documents.ts";
import type { Passage } from "@/lib/desk/desk-passage.ts";
import type { DeskText } from "@/lib/desk/desk-text.ts";
import type { Span } from "@/lib/reading/findings.ts";
import { askDesk } from "./ask-desk.ts";
import { nameOf } from "./name-of-document.ts";
import { byOneWord } from "./sentence-order.ts";

interface Props {
  text: DeskText;
  article: DeskDocument | undefined;
  /** The entries on the desk that could stand on it. */
  entries: DeskDocument[];
  chosen: Span;
  onChoose: (span: Span) => void;
  onTake: (passage: Passage, entry: string | undefined) => void;
  children: ReactNode;
}

type Checked = { passage: Passage } | { fault: string } | undefined;

/** The passage as the server sees it: its selectors, and whether it may be quoted. */
function useChecked({ text, article, chosen }: Props): Checked {
  const [checked, setChecked] = useState<Checked>();
  const value = article?.value;
  useEffect(() => {
    if (!value) return setChecked({ fault: "Begin the article first: an excerpt stands in its file." });
    let isStale = false;
    askDesk<"passage">({ do: "passage", name: text.name, from: chosen.start, to: chosen.end, article: value })
      .catch((error: Error) => ({ fault: error.message }))
      .then((answer) => !isStale && setChecked(answer));
    return () => {
      isStale = true;
    };
  }, [text, value, chosen]);
  return checked;
}

function Narrowing({ text, chosen, onChoose }: Props) {
  const block = text.blocks.find(({ start, end }) => chosen.start >= start && chosen.end <= end);
  if (!block) return null;
  const move = (side: "start" | "end", step: 1 | -1) => () => onChoose(byOneWord(text.text, chosen, block, side, step));
  return (
    <div className="narrowing">
      <fieldset>
        <legend>Begins</legend>
        <button type="button" onClick={move("start", -1)}>
          a word earlier
        </button>
        <button type="button" onClick={move("start", 1)}>
          a word later
        </button>
      </fieldset>
      <fieldset>
        <legend>Ends</legend>
        <button type="button" onClick={move("end", -1)}>
          a word earlier
        </button>
        <button type="button" onClick={move("end", 1)}>
          a word later
        </button>
      </fieldset>
    </div>
  );
}

/** What is chosen in the text: with its surroundings, what speaks against it, and the way into the draft. */
export function PassagePanel(props: Props) {
  const { text, chosen, entries, onTake } = props;
  const checked = useChecked(props);
  const [entry, setEntry] = useState(entries[0]?.key);
  const passage = checked && "passage" in checked ? checked.passage : undefined;
  const faults = checked && "fault" in checked ? [checked.fault] : (passage?.faults ?? []);
  const isFine = passage !== undefined && faults.length === 0;
  return (
    <section className="passage-panel" aria-label="The passage that is chosen">
      <blockquote lang={text.language}>
        {passage && <span className="around">{passage.excerpt.prefix}</span>}
        <mark>{passage?.excerpt.exact ?? text.text.slice(chosen.start, chosen.end)}</mark>
        {passage && <span className="around">{passage.excerpt.suffix}</span>}
      </blockquote>
      <Narrowing {...props} />
      <div role="status" className="passage-state">
        {isFine && (
          <p>{`It stands once in the text, in ${where(passage)}. With it ${percent(passage)} of the article are quoted.`}</p>
        )}
        {faults.map((fault) => (
          <p key={fault} className="fault">
            {fault}
          </p>
        ))}
      </div>
      <div className="passage-take">
        <button type="button" className="primary" disabled={!isFine} onClick={() => passage && onTake(passage, entry)}>
          Quote it
        </button>
        {entries.length > 0 && (
          <label>
            and let stand on it
            <select value={entry ?? ""} onChange={({ target }) => setEntry(target.value || undefined)}>
              {entries.map((document) => (
                <option key={document.key} value={document.key}>
                  {nameOf(document)}
                </option>
              ))}
              <option value="">nothing yet</option>
            </select>
          </label>
        )}
      </div>
      {props.children}
    </section>
  );
}

const percent = ({ share }: Passage) => `${Math.round(share * 100)} %`;
const where = ({ excerpt: { paragraph } }: Passage) =>
  typeof paragraph === "number" ? `paragraph ${paragraph}` : `the ${paragraph}`;
