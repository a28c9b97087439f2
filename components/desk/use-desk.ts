"use client";
import { useCallback, useEffect, useReducer } from "react";
import { type DeskState, deskAfter, emptyDesk } from "./desk-state.ts";

const place = "desk";

/** What lay on the desk when its tab was closed or the server went away; what cannot be read is nothing. */
function kept(): Pick<DeskState, "documents" | "active" | "saved"> | undefined {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** The documents on the desk. They stay in this browser until they are closed; the texts of articles do not. */
export function useDeskState() {
  const [state, dispatch] = useReducer(deskAfter, emptyDesk);
  useEffect(() => {
    const was = kept();
    if (was) dispatch({ do: "restore", state: was });
  }, []);
  const { documents, active, saved } = state;
  const keep = useCallback(() => {
    if (documents.length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify({ documents, active, saved }));
  }, [documents, active, saved]);
  useEffect(() => {
    // what is restored first is not written over by the empty desk that it takes the place of
    if (state !== emptyDesk) keep();
  }, [state, keep]);
  return { state, dispatch };
}
