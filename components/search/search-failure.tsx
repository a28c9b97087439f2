import { searchPath } from "@/lib/search/search-path.ts";

interface Props {
  /** What went wrong, a sentence. */
  failure: string;
  query: string;
  onRetry: () => void;
}

/** One line where the index or an answer does not arrive, another try, and the page of the search, which needs neither. */
export function SearchFailure({ failure, query, onRetry }: Props) {
  return (
    <div className="search-failure" role="alert">
      <p>{failure}</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>{" "}
      <a href={query ? searchPath(query) : "/search"}>
        {query ? `Search for “${query}” on its own page` : "Search on its own page"}
      </a>
    </div>
  );
}
