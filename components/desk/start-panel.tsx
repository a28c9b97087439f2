"use client";
import { type FormEvent, useState } from "react";
import { isEdtf } from "@/lib/atlas/dates/dates.ts";
import type { DeskDocument, DocumentKind } from "@/lib/desk/desk-documents.ts";
import { askDesk } from "./ask-desk.ts";
import { useDesk } from "./desk-context.ts";
import { ChoiceBox } from "./fields/choice-widget.tsx";
import { DateInput } from "./fields/date-input.tsx";
import type { FoundBeginning } from "./found-in.ts";
import { kindWords } from "./kind-words.ts";

interface Props {
  /** The names of the texts at hand. */
  texts: string[];
  tours: string[];
  /** What the sentence says that was chosen last in the text. */
  found: FoundBeginning;
  onBegin: (document: DeskDocument, isSaved: boolean) => void;
}

const isEntry = (kind: DocumentKind) => kind === "meeting" || kind === "deployment" || kind === "event";
const ofKind: Partial<Record<DocumentKind, "articles" | "entries" | "places" | "layers" | "stops">> = {
  article: "articles",
  place: "places",
  layer: "layers",
  stop: "stops",
};

/** An id such as "2026-05-04-vienna", from a date in EDTF and a place. */
const proposedId = (date: string, place: string) =>
  [/^\d{4}(-\d\d){0,2}/.exec(date)?.[0], place].filter(Boolean).join("-");

/** What is asked of a kind before its form can be shown: its id is the name of its file, and does not change afterwards. */
function Beginning({ kind, texts, tours, found, onBegin }: Props & { kind: DocumentKind }) {
  const { choices } = useDesk();
  // What the editor says stands, whatever sentence is chosen afterwards; "" where they say that there is none.
  const [saidDate, setDate] = useState<string>();
  const [saidPlace, setPlace] = useState<string>();
  const date = saidDate ?? found.date ?? "";
  const place = saidPlace ?? found.place ?? "";
  const isFound = (saidDate === undefined && found.date) || (saidPlace === undefined && found.place);
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState("");
  const first = kind === "article" ? texts[0] : kind === "stop" ? tours[0] : undefined;
  const id = typed ?? (isEntry(kind) ? proposedId(date, place) : (first ?? ""));
  const needsId = kind !== "place";
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    const asked = { do: "begin", what: kind, id, date, place: place || null } as const;
    const answer = await askDesk<"begin">(asked).catch((error: Error) => error.message);
    if (typeof answer === "string") setFault(answer);
    else onBegin(answer.document, false);
  };
  if (kind === "layer")
    return <p>A line or area is drawn before it is told of (CONTRIBUTING.md). Open one to change its words.</p>;
  if (kind === "article" && texts.length === 0)
    return (
      <p>
        There is no text at hand. Save the article as <code>articles/vienna-2026.txt</code> beside the project, or name
        its folder: <code>ARTICLES=../folder npm run dev</code>. Texts never lie in the project.
      </p>
    );
  return (
    <form className="beginning" onSubmit={begin}>
      {isEntry(kind) && (
        <>
          {isFound && <p className="field-description">Taken from the sentence that you chose in the text.</p>}
          <div className="desk-field">
            <label className="field-label" htmlFor="begin-date">
              When
            </label>
            <DateInput id="begin-date" value={date} onChange={(value) => setDate(value ?? "")} />
          </div>
          <div className="desk-field">
            <label className="field-label" htmlFor="begin-place">
              Where<span className="may-lack"> unless it was remote</span>
            </label>
            <ChoiceBox id="begin-place" choices={choices.places} value={place} onChoose={(id) => setPlace(id ?? "")} />
          </div>
        </>
      )}
      {needsId && (
        <div className="desk-field">
          <label className="field-label" htmlFor="begin-id">
            {kind === "article"
              ? "From the text"
              : kind === "stop"
                ? "In the tour"
                : "Its short name, the end of its address"}
          </label>
          {isEntry(kind) ? (
            <input
              id="begin-id"
              value={id}
              autoComplete="off"
              onChange={({ target }) => setTyped(target.value || undefined)}
            />
          ) : (
            <select id="begin-id" value={id} onChange={({ target }) => setTyped(target.value)}>
              {(kind === "article" ? texts : tours).map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          )}
        </div>
      )}
      <button type="submit" className="primary" disabled={(isEntry(kind) && !isEdtf(date)) || (needsId && !id)}>
        {`Begin ${kindWords[kind].one}`}
      </button>
      <p role="alert" className="fault">
        {fault}
      </p>
    </form>
  );
}

function Opening({ kind, onBegin }: Props & { kind: DocumentKind }) {
  const { choices } = useDesk();
  const [fault, setFault] = useState("");
  const list = choices[ofKind[kind] ?? "entries"];
  const open = async (id: string | undefined) => {
    if (!id) return;
    const answer = await askDesk<"open">({ do: "open", what: kind, id }).catch((error: Error) => error.message);
    if (typeof answer === "string") setFault(answer);
    else onBegin(answer.document, true);
  };
  return (
    <div className="desk-field">
      <label className="field-label" htmlFor="open-one">
        {isEntry(kind) ? "Or open an entry" : `${kind === "layer" ? "Open" : "Or open"} ${kindWords[kind].one}`}
      </label>
      <ChoiceBox id="open-one" choices={list} value={undefined} onChoose={open} />
      <p role="alert" className="fault">
        {fault}
      </p>
    </div>
  );
}

/** The kind first; then what is needed to begin one, or the one to open. */
export function StartPanel(props: Props) {
  const [kind, setKind] = useState<DocumentKind>("article");
  return (
    <section className="start-panel" aria-labelledby="start-title">
      <h2 id="start-title">What is it?</h2>
      <div className="kind-choice">
        {(Object.keys(kindWords) as DocumentKind[]).map((each) => (
          <label key={each}>
            <input type="radio" name="kind" checked={kind === each} onChange={() => setKind(each)} />
            <span>{kindWords[each].title}</span>
            <small>{kindWords[each].about}</small>
          </label>
        ))}
      </div>
      <Beginning key={kind} kind={kind} {...props} />
      <Opening key={`${kind} open`} kind={kind} {...props} />
    </section>
  );
}
