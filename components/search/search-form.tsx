import type { Words } from "@/lib/words/words.ts";

/** Asks the server: works without a script, and is what the instant search falls back to. */
export function SearchForm({ query, words }: { query: string; words: Words }) {
  return (
    <search>
      <form method="get" action={words.to("/search")} className="search-form">
        <label htmlFor="q" className="visually-hidden">
          {words("search-live.field")}
        </label>
        <input
          id="q"
          type="search"
          name="q"
          defaultValue={query}
          placeholder={words("search-live.example")}
          autoComplete="off"
          maxLength={100}
          dir="auto"
        />
        <button type="submit">{words("search-live.search")}</button>
      </form>
    </search>
  );
}
