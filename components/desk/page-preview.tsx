"use client";
import { useEffect, useState } from "react";
import type { DeskDocument } from "@/lib/desk/desk-documents.ts";
import { pageOf } from "./page-of-document.ts";

interface Props {
  document: DeskDocument | undefined;
  judgement: { readable: boolean; number: number };
  token: string;
}

/** The real page, drawn from what lies on the desk, before anything is saved. */
export function PagePreview({ document, judgement, token }: Props) {
  const path = document && pageOf(document);
  const [drawn, setDrawn] = useState("");
  const { readable, number } = judgement;
  useEffect(() => {
    if (path && readable) setDrawn(`/edit/preview/${token}${path}?drawn=${number}`);
  }, [path, readable, number, token]);
  if (!document) return <p className="pane-words">Begin or open something: its page is shown here as you write.</p>;
  if (!path) return <p className="pane-words">A stop has a page once it is saved.</p>;
  return (
    <>
      {!readable && (
        <p className="pane-words" role="status">
          The page is shown as soon as the form can be read: see what is still asked for.
        </p>
      )}
      {drawn && <iframe className="page-preview" title="The page, from the draft" src={drawn} />}
    </>
  );
}
