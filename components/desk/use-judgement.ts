"use client";
import { useEffect, useState } from "react";
import type { DeskDocument, DeskProblem } from "@/lib/desk/desk-documents.ts";
import { askDesk } from "./ask-desk.ts";

interface Judgement {
  problems: DeskProblem[];
  readable: boolean;
  /** Goes up with each judgement: a new picture of the page can be asked for. */
  number: number;
}

const patience = 500;
const none: Judgement = { problems: [], readable: false, number: 0 };

/** What the checks say of the documents, some time after the last change of them. */
export function useJudgement(documents: DeskDocument[], token: string): Judgement {
  const [judgement, setJudgement] = useState(none);
  useEffect(() => {
    if (documents.length === 0) return setJudgement(none);
    let isStale = false;
    const judge = async () => {
      const judged = await askDesk<"judge">({ do: "judge", documents, token }).catch(() => undefined);
      if (judged && !isStale) setJudgement(({ number }) => ({ ...judged, number: number + 1 }));
    };
    const timer = setTimeout(judge, patience);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [documents, token]);
  return judgement;
}
