import { useEffect, useState } from "react";
import type { SearchDocument } from "@/lib/search/document.ts";
import { type SearchIndex, searchIndex } from "@/lib/search/search-index.ts";
import { fetched } from "@/lib/site/fetched.ts";

let coming: Promise<SearchIndex> | undefined;

const read = async (answer: Response): Promise<SearchIndex> => searchIndex((await answer.json()) as SearchDocument[]);

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
  useEffect(() => {
    let left = false;
    const show = (next: State) => !left && setState(next);
    const timer = setTimeout(() => show({ slow: true }), patienceMilliseconds);
    show({});
    coming ??= fetched("/search-index.json", { read, anew: attempt > 0 });
    coming
      .then(
        (index) => show({ index }),
        () => {
          coming = undefined;
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
