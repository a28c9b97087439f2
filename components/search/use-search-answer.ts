import { useEffect, useMemo, useRef, useState } from "react";
import { type SearchAnswer, searchAnswer } from "@/lib/search/search-answer.ts";
import { type SearchIndex, searchIndex } from "@/lib/search/search-index.ts";
import type { SearchSource } from "@/lib/search/search-source.ts";
import { fetched } from "@/lib/site/fetched.ts";
import type { Words } from "@/lib/words/words.ts";
import { AskedLater, patienceMilliseconds, type QueryState } from "./asked-later.ts";

/** The index, or the address that has it. */
type Source = SearchIndex | { ask: string };

let coming: Promise<Source> | undefined;

async function read(answer: Response): Promise<Source> {
  const source = (await answer.json()) as SearchSource;
  return "ask" in source ? source : searchIndex(source);
}

interface Loading {
  source?: Source;
  failed?: boolean;
  slow?: boolean;
}

/** Where the search looks, fetched once for as long as the page stands. `attempt` starts another try when it changes. */
function useSource(attempt: number, words: Words): Loading {
  const [state, setState] = useState<Loading>({});
  useEffect(() => {
    let left = false;
    const show = (next: Loading) => !left && setState(next);
    const timer = setTimeout(() => show({ slow: true }), patienceMilliseconds);
    // another try may be one to answer, by what is there
    setState((now) => (now.source ? now : {}));
    coming ??= fetched(words.to("/search-index.json"), { read, anew: attempt > 0 });
    coming
      .then(
        (source) => show({ source }),
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
  }, [attempt, words]);
  return state;
}

/** What the server says of a query; of none without an address. */
function useServer(address: string | undefined, query: string, attempt: number, words: Words): QueryState | undefined {
  const [state, setState] = useState<QueryState>();
  const server = useMemo(() => address && new AskedLater(words.to(address), setState, words), [address, words]);
  const before = useRef(attempt);
  useEffect(() => {
    if (!server || query === "") return;
    server.ask(query, attempt !== before.current);
    before.current = attempt;
    return () => server.leave();
  }, [server, query, attempt]);
  // of an older query nothing is shown
  return state?.query === query ? state : undefined;
}

interface Answered {
  answer?: SearchAnswer;
  /** What went wrong, a sentence. */
  failure?: string;
  /** That something is under way, where it takes long. */
  waiting?: string;
}

/** The answer to a query: at once by an index of our own, or from the server. `attempt` starts another try when it changes. */
export function useSearchAnswer(query: string, attempt: number, words: Words): Answered {
  const { source, failed, slow } = useSource(attempt, words);
  const isElsewhere = source !== undefined && "ask" in source;
  const asked = useServer(isElsewhere ? source.ask : undefined, query, attempt, words);
  const own = useMemo(
    () => (source && !("ask" in source) && query !== "" ? searchAnswer(source, query) : undefined),
    [source, query],
  );
  if (failed) return { failure: words("search-live.notLoaded") };
  if (slow) return { waiting: words("search-live.loading") };
  if (!isElsewhere) return { answer: own };
  return {
    answer: asked?.answer,
    failure: asked?.failure && words("search-live.noAnswer", { why: asked.failure }),
    waiting: asked?.slow ? words("search-live.searching") : undefined,
  };
}
