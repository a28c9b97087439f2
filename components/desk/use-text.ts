"use client";
import { useEffect, useState } from "react";
import type { DeskDocument } from "@/lib/desk/desk-documents.ts";
import type { DeskText } from "@/lib/desk/desk-text.ts";
import { askDesk } from "./ask-desk.ts";

export interface SourceText {
  text: DeskText | undefined;
  fault: string;
  name: string | undefined;
  choose: (name: string) => void;
}

/** The text that lies beside the draft: the one that was chosen, or else that of the article which was put on the desk last. */
export function useText(documents: DeskDocument[], document: DeskDocument | undefined): SourceText {
  const [chosen, choose] = useState<string>();
  const [text, setText] = useState<DeskText>();
  const [fault, setFault] = useState("");
  const article = document?.kind === "article" ? document : documents.findLast(({ kind }) => kind === "article");
  const own = article ? String(article.value.id) : undefined;
  useEffect(() => {
    if (own) choose(own);
  }, [own]);
  useEffect(() => {
    if (!chosen) return;
    let isStale = false;
    askDesk<"text">({ do: "text", name: chosen })
      .then((answer) => ({ text: answer.text, fault: "" }))
      .catch((error: Error) => ({ text: undefined, fault: error.message }))
      .then((read) => {
        if (isStale) return;
        setText(read.text);
        setFault(read.fault);
      });
    return () => {
      isStale = true;
    };
  }, [chosen]);
  return { text, fault, name: chosen, choose };
}
