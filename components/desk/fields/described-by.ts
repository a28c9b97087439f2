"use client";
import { descriptionId, errorId } from "@rjsf/utils";
import { useProblems } from "../desk-context.ts";

/** What a field is described by, and whether something is wrong with it: for every element that takes a value. */
export function useDescription(id: string) {
  const isWrong = useProblems(id).length > 0;
  return { "aria-describedby": `${errorId(id)} ${descriptionId(id)}`, "aria-invalid": isWrong || undefined };
}
