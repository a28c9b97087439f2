import { searchPath } from "@/lib/search/search-path.ts";

/** One line where the index does not arrive, another try, and the search of the server, which needs none. */
export function SearchFailure({ query, onRetry }: { query: string; onRetry: () => void }) {
  return (
    <div className="search-failure" role="alert">
      <p>The instant search could not be loaded.</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>{" "}
      <a href={query ? searchPath(query) : "/search"}>
        {query ? `Search for “${query}” on its own page` : "Search on its own page"}
      </a>
    </div>
  );
}
