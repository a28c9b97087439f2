"use client";
import { useEffect, useState } from "react";
import type { DeskDocument } from "@/lib/desk/desk-documents.ts";
import { askDesk } from "./ask-desk.ts";
import type { Judgement } from "./judgement-words.ts";

/** `isPending`: the documents are others than those of the last answer. */
export type JudgementNow = Judgement & { isPending: boolean };

const patience = 500;
const none: Judgement = { problems: [], readable: false, number: 0, judged: [], fault: "" };
const start: { judgement: Judgement; of?: DeskDocument[] } = { judgement: none };

/** What the checks say of the documents, some time after the last change of them. */
export function useJudgement(documents: DeskDocument[], token: string): JudgementNow {
  const [{ judgement, of }, setAnswer] = useState(start);
  useEffect(() => {
    if (documents.length === 0) return setAnswer(start);
    let isStale = false;
    const tell = (judged: (was: Judgement) => Judgement) => {
      if (!isStale) setAnswer((was) => ({ judgement: judged(was.judgement), of: documents }));
    };
    const judge = () =>
      askDesk<"judge">({ do: "judge", documents, token }).then(
        (answer) =>
          tell(({ number }) => ({
            ...answer,
            number: number + 1,
            judged: documents.map(({ key }) => key),
            fault: "",
          })),
        ({ message }: Error) => tell((was) => ({ ...was, fault: message })),
      );
    const timer = setTimeout(judge, patience);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [documents, token]);
  return { ...judgement, isPending: of !== documents };
}
