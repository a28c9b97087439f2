/** Asks the server: works without a script, and is what the instant search falls back to. */
export function SearchForm({ query }: { query: string }) {
  return (
    <search>
      <form method="get" action="/search" className="search-form">
        <label htmlFor="q" className="visually-hidden">
          Search places, people, meetings, articles and excerpts
        </label>
        <input
          id="q"
          type="search"
          name="q"
          defaultValue={query}
          placeholder="A place, a person, a word"
          autoComplete="off"
          maxLength={100}
          dir="auto"
        />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
