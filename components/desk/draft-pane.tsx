"use client";
import { useEffect, useRef } from "react";
import type { DeskDocument } from "@/lib/desk/desk-documents.ts";
import { titleOfField } from "@/lib/desk/field-titles.ts";
import type { DeskForm as FormOfKind } from "@/lib/desk/form-schema.ts";
import { DeskForm } from "./desk-form.tsx";
import { fieldId, shownFieldId } from "./field-id.ts";
import { faultWords, standing } from "./judgement-words.ts";
import { kindWords } from "./kind-words.ts";
import { nameOf } from "./name-of-document.ts";
import type { JudgementNow } from "./use-judgement.ts";

interface Props {
  document: DeskDocument;
  form: FormOfKind;
  judgement: JudgementNow;
  onEdit: (value: DeskDocument["value"], field: string) => void;
}

/** Opens what hides a field and gives it the focus. */
function goTo(path: (string | number)[]): void {
  const field = document.getElementById(shownFieldId(path, (id) => document.getElementById(id) !== null));
  const details = field?.closest("details");
  if (details) details.open = true;
  const taking = field?.matches("input, select, textarea")
    ? field
    : field?.querySelector<HTMLElement>("input, select, textarea");
  (taking ?? field)?.focus();
  field?.scrollIntoView({ block: "center" });
}

/** "Participants › 1 › Name" */
const fieldName = (path: (string | number)[]) =>
  path.map((step) => (typeof step === "number" ? step + 1 : titleOfField(step))).join(" › ") || "The whole";

function ProblemList({ document: { key }, judgement }: Pick<Props, "document" | "judgement">) {
  const own = judgement.problems.filter((problem) => problem.key === key);
  const elsewhere = judgement.problems.filter((problem) => problem.key === "");
  return (
    <div className="problem-list" aria-busy={judgement.isPending}>
      <p role="status">{standing(judgement, key)}</p>
      <p role="alert" className="fault">
        {faultWords(judgement)}
      </p>
      {own.length + elsewhere.length > 0 && (
        <details>
          <summary>Show them together</summary>
          <ul>
            {own.map(({ path, says }) => (
              <li key={`${fieldId(path)} ${says}`}>
                <button type="button" className="to-field" onClick={() => goTo(path)}>
                  {fieldName(path)}
                </button>{" "}
                {says}
              </li>
            ))}
            {elsewhere.map(({ says }) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The right of the desk: what is asked of the document, and its form. */
export function DraftPane({ document: draft, form, judgement, onEdit }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const { key, kind, file } = draft;
  // What was begun or opened is where the reader of a screen goes on.
  useEffect(() => {
    if (key) title.current?.focus();
  }, [key]);
  return (
    <section className="draft-pane" aria-labelledby="draft-title">
      <h2 id="draft-title" tabIndex={-1} ref={title}>
        {nameOf(draft)}
      </h2>
      <p className="draft-file">
        {kindWords[kind].title} · <code>{file}</code>
      </p>
      <ProblemList document={draft} judgement={judgement} />
      <DeskForm document={draft} form={form} onEdit={onEdit} />
    </section>
  );
}
