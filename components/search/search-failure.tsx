import { searchPath } from "@/lib/search/search-path.ts";
import type { Words } from "@/lib/words/words.ts";

interface Props {
  /** What went wrong, a sentence. */
  failure: string;
  query: string;
  words: Words;
  onRetry: () => void;
}

/** One line where the index or an answer does not arrive, another try, and the page of the search, which needs neither. */
export function SearchFailure({ failure, query, words, onRetry }: Props) {
  return (
    <div className="search-failure" role="alert">
      <p>{failure}</p>
      <button type="button" onClick={onRetry}>
        {words("search-live.again")}
      </button>{" "}
      <a href={words.to(query ? searchPath(query) : "/search")}>
        {query ? words("search-live.ownPageFor", { query }) : words("search-live.ownPage")}
      </a>
    </div>
  );
}
