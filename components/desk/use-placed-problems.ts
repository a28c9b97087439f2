"use client";
import { useEffect, useState } from "react";
import type { DeskDocument, DeskProblem } from "@/lib/desk/desk-documents.ts";
import { shownFieldId } from "./field-id.ts";

/** The problems of a document by the id of the field beside which each is said: the nearest that its form shows. */
export function usePlacedProblems(
  problems: DeskProblem[],
  document: DeskDocument | undefined,
): ReadonlyMap<string, string[]> {
  const [placed, setPlaced] = useState<ReadonlyMap<string, string[]>>(new Map());
  const key = document?.key;
  // A field that was added or removed may be the nearest.
  const value = document?.value;
  useEffect(() => {
    const isThere = (id: string) => value !== undefined && window.document.getElementById(id) !== null;
    const next = new Map<string, string[]>();
    for (const problem of problems.filter((each) => each.key === key)) {
      const id = shownFieldId(problem.path, isThere);
      next.set(id, [...new Set([...(next.get(id) ?? []), problem.says])]);
    }
    setPlaced(next);
  }, [problems, key, value]);
  return placed;
}
