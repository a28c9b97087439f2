"use client";
import { type KeyboardEvent, useEffect, useMemo, useState } from "react";
import type { Choices } from "@/lib/desk/choices.ts";
import type { DeskDocument, DocumentKind } from "@/lib/desk/desk-documents.ts";
import type { Passage } from "@/lib/desk/desk-passage.ts";
import type { DeskForm as FormOfKind } from "@/lib/desk/form-schema.ts";
import { askDesk } from "./ask-desk.ts";
import { DeskBar } from "./desk-bar.tsx";
import { DeskContext } from "./desk-context.ts";
import { unsaved } from "./desk-state.ts";
import { DraftPane } from "./draft-pane.tsx";
import { beginningOf, foundIn } from "./found-in.ts";
import { SourcePane } from "./source-pane.tsx";
import { StartPanel } from "./start-panel.tsx";
import { withProposal } from "./taken.ts";
import { useDeskState } from "./use-desk.ts";
import { useJudgement } from "./use-judgement.ts";
import { usePassage } from "./use-passage.ts";
import { usePlacedProblems } from "./use-placed-problems.ts";
import { useSaving } from "./use-saving.ts";
import { useText } from "./use-text.ts";
import { withDocuments } from "./with-documents.ts";

interface Props {
  choices: Choices;
  forms: Record<DocumentKind, FormOfKind>;
  /** The names of the texts at hand. */
  texts: string[];
  tours: string[];
}

/** Names this tab to the server, which keeps a copy of the content for it. */
const newToken = () => crypto.randomUUID().replaceAll("-", "");

type Values = Record<string, DeskDocument["value"]>;

/** The article with the excerpt, and the entry that stands on it. */
function quotedIn(
  documents: DeskDocument[],
  article: DeskDocument,
  { excerpt }: Passage,
  entry: string | undefined,
): Values {
  const listed = (value: unknown) => (Array.isArray(value) ? value : []);
  const standing = documents.find(({ key }) => key === entry);
  return {
    [article.key]: { ...article.value, excerpts: [...listed(article.value.excerpts), excerpt] },
    ...(standing && {
      [standing.key]: { ...standing.value, excerpts: [...listed(standing.value.excerpts), excerpt.id] },
    }),
  };
}

const isTyping = (target: EventTarget) => target instanceof HTMLElement && target.isContentEditable;

/** The desk of an editor: left the text or the page, right the draft. */
export function Desk({ choices: given, forms, texts, tours }: Props) {
  const { state, dispatch } = useDeskState();
  const [token, setToken] = useState("");
  const [choices, setChoices] = useState(given);
  const [isStarting, setStarting] = useState(false);
  useEffect(() => setToken(newToken()), []);
  const { documents, active } = state;
  const judgement = useJudgement(documents, token);
  const document = documents.find(({ key }) => key === active);
  const source = useText(documents, document);
  const passage = usePassage(source.text);
  const problems = usePlacedProblems(judgement.problems, document);
  const saving = useSaving(state, dispatch, token, setChoices);
  const all = useMemo(() => withDocuments(choices, documents), [choices, documents]);
  const surroundings = useMemo(() => ({ choices: all, text: source.text, problems }), [all, source.text, problems]);
  const edit = (values: Values, field: string) => dispatch({ do: "edit", values, field, at: Date.now() });
  const begin = (begun: DeskDocument, isSaved: boolean) => {
    const lies = documents.some(({ key }) => key === begun.key);
    dispatch(lies ? { do: "show", key: begun.key } : { do: "put", document: begun, isSaved });
    setStarting(false);
    // The next is not begun from what was quoted before this one.
    passage.choose(passage.chosen);
  };
  const openEntry = (id: string) =>
    askDesk<"open">({ do: "open", what: "meeting", id }).then((answer) => begin(answer.document, true), saving.fail);
  const again = (changed: DeskDocument) =>
    askDesk<"again">({ do: "again", document: changed }).then((answer) => {
      dispatch({ do: "put", document: answer.document, isSaved: true });
      saving.forget();
    }, saving.fail);
  const press = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
    const asked =
      key === "s" ? "save" : key === "z" ? (event.shiftKey ? "redo" : "undo") : key === "y" ? "redo" : undefined;
    if (!asked) return;
    event.preventDefault();
    if (asked === "save") saving.save();
    else dispatch({ do: asked });
  };
  const { text } = source;
  const found = text && passage.last ? beginningOf(foundIn(text, passage.last)) : {};
  const start = <StartPanel texts={texts} tours={tours} found={found} onBegin={begin} />;
  return (
    <DeskContext value={surroundings}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys for the whole desk, beside buttons for the same */}
      <div className="desk" onKeyDown={press}>
        <DeskBar
          state={state}
          dispatch={dispatch}
          changed={unsaved(state).length}
          saving={saving}
          isStarting={isStarting || !document}
          onStart={() => setStarting(true)}
          onAgain={again}
        />
        <div className="desk-panes">
          <SourcePane
            source={source}
            passage={passage}
            texts={texts}
            documents={documents}
            document={document}
            judgement={judgement}
            token={token}
            onTakeFound={(entry, found) => edit({ [entry.key]: withProposal(entry.value, found, all) }, "found")}
            onOpenEntry={openEntry}
            onTake={(article, quoted, entry) => edit(quotedIn(documents, article, quoted, entry), "passage")}
          />
          {document && !isStarting ? (
            <DraftPane
              document={document}
              form={forms[document.kind]}
              judgement={judgement}
              onEdit={(value, field) => edit({ [document.key]: value }, `${document.key} ${field}`)}
            />
          ) : (
            start
          )}
        </div>
      </div>
    </DeskContext>
  );
}
