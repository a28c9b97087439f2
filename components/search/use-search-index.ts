import { useEffect, useState } from "react";
import type { SearchDocument } from "@/lib/search/document.ts";
import { type SearchIndex, searchIndex } from "@/lib/search/search-index.ts";

let fetched: Promise<SearchIndex> | undefined;

async function fetchIndex(): Promise<SearchIndex> {
  const response = await fetch("/search-index.json");
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return searchIndex((await response.json()) as SearchDocument[]);
}

/** After this long without an answer the reader is told that something is under way. */
const patienceMilliseconds = 300;

interface State {
  index?: SearchIndex;
  failed?: boolean;
  slow?: boolean;
}

/** The index, fetched once for as long as the page stands. `attempt` starts another try when it changes. */
export function useSearchIndex(attempt: number): State {
  const [state, setState] = useState<State>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new request
  useEffect(() => {
    let left = false;
    const show = (next: State) => !left && setState(next);
    const timer = setTimeout(() => show({ slow: true }), patienceMilliseconds);
    show({});
    fetched ??= fetchIndex();
    fetched
      .then(
        (index) => show({ index }),
        () => {
          fetched = undefined;
          show({ failed: true });
        },
      )
      .finally(() => clearTimeout(timer));
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [attempt]);
  return state;
}
