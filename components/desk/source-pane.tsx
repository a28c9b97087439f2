"use client";
import { useMemo, useState } from "react";
import type { DeskDocument, DeskProblem } from "@/lib/desk/desk-documents.ts";
import type { Passage } from "@/lib/desk/desk-passage.ts";
import type { Proposal } from "@/lib/desk/desk-proposals.ts";
import type { TextParts } from "@/lib/desk/desk-text.ts";
import type { Span } from "@/lib/reading/findings.ts";
import { FoundPanel } from "./found-panel.tsx";
import { PagePreview } from "./page-preview.tsx";
import { PassagePanel } from "./passage-panel.tsx";
import { TextPane } from "./text-pane.tsx";
import type { ChosenPassage } from "./use-passage.ts";
import type { SourceText } from "./use-text.ts";

interface Props {
  source: SourceText;
  passage: ChosenPassage;
  texts: string[];
  documents: DeskDocument[];
  document: DeskDocument | undefined;
  judgement: { problems: DeskProblem[]; readable: boolean; number: number };
  token: string;
  onTake: (article: DeskDocument, passage: Passage, entry: string | undefined) => void;
  onTakeFound: (entry: DeskDocument, proposal: Proposal) => void;
  onOpenEntry: (id: string) => void;
}

interface Excerpt {
  prefix: string;
  exact: string;
  suffix: string;
}

/** Where the excerpts of an article stand in its text. */
function spansOf(article: DeskDocument | undefined, text: string): Span[] {
  const excerpts = (article?.value.excerpts ?? []) as Excerpt[];
  return excerpts.flatMap(({ prefix = "", exact = "", suffix = "" }) => {
    const at = text.indexOf(prefix + exact + suffix);
    const start = at + prefix.length;
    return at < 0 || exact === "" ? [] : [{ start, end: start + exact.length }];
  });
}

function TextSide({ source, passage, texts, documents, document, onTake, onTakeFound, onOpenEntry }: Props) {
  const { text, fault, name, choose } = source;
  const { chosen } = passage;
  const article = documents.find(({ kind, value }) => kind === "article" && value.id === text?.name);
  const quoted = useMemo(() => (text ? spansOf(article, text.text) : []), [text, article]);
  const entries = documents.filter(({ file }) => file.startsWith("content/entries/"));
  const ordered = entries.toSorted((a, b) => Number(b.key === document?.key) - Number(a.key === document?.key));
  const take = (taken: Passage, entry: string | undefined) => {
    if (article) onTake(article, taken, entry);
    passage.quote();
  };
  if (texts.length === 0)
    return <p className="pane-words">No text lies beside the project: see “What is it?”, Article.</p>;
  return (
    <>
      <div className="text-choice">
        <label htmlFor="text-name">Text</label>
        <select
          id="text-name"
          value={name ?? ""}
          onChange={({ target }) => {
            passage.choose(undefined);
            choose(target.value);
          }}
        >
          <option value="" disabled>
            Choose one
          </option>
          {texts.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </div>
      {fault && (
        <p role="alert" className="fault">
          {fault}
        </p>
      )}
      {text && (
        <TextPane
          key={text.name}
          text={text}
          parts={(article?.value.source as TextParts | undefined) ?? text.parts}
          quoted={quoted}
          chosen={chosen}
          onChoose={passage.choose}
        />
      )}
      {text && chosen && (
        <PassagePanel
          key={`${text.name} ${ordered.map(({ key }) => key)}`}
          text={text}
          article={article}
          entries={ordered}
          chosen={chosen}
          onChoose={passage.choose}
          onTake={take}
        >
          <FoundPanel
            text={text}
            chosen={chosen}
            entry={ordered[0]}
            onTake={(proposal) => ordered[0] && onTakeFound(ordered[0], proposal)}
            onOpen={onOpenEntry}
          />
        </PassagePanel>
      )}
    </>
  );
}

/** The left of the desk: the text, or the page as readers would see it. */
export function SourcePane(props: Props) {
  const [shown, setShown] = useState<"text" | "page">("text");
  const { document, judgement, token } = props;
  return (
    <section className="source-pane" aria-label={shown === "text" ? "The text" : "The page"}>
      <div className="pane-choice">
        {(["text", "page"] as const).map((each) => (
          <button key={each} type="button" aria-pressed={shown === each} onClick={() => setShown(each)}>
            {each === "text" ? "The text" : "The page"}
          </button>
        ))}
      </div>
      {shown === "text" ? (
        <TextSide {...props} />
      ) : (
        <PagePreview document={document} judgement={judgement} token={token} />
      )}
    </section>
  );
}
