import { searchPath } from "@/lib/search/search-path.ts";

const examples: { query: string; lang?: string; finds: string }[] = [
  { query: "Ստեփանակերտ", lang: "hy", finds: "a place in Armenian" },
  { query: "Xankəndi", lang: "az", finds: "the same in Azerbaijani" },
  { query: "Шуша", lang: "ru", finds: "in Russian" },
  { query: "ბაქო", lang: "ka", finds: "in Georgian" },
  { query: "تهران", lang: "fa", finds: "in Persian" },
  { query: "Kelbadjar", finds: "misspelt" },
  { query: "Blinken 2023", finds: "a person in a year" },
  { query: "missing people", finds: "words of our texts" },
  { query: "direct bilateral talks", finds: "words of an excerpt" },
];

/** What can be looked for, by examples that are links. */
export function SearchHelp({ onFollow }: { onFollow?: () => void }) {
  return (
    <section className="search-help">
      <h2>What you can look for</h2>
      <p>
        Places in any of their names, languages and scripts, with or without accents; people, meetings, events,
        articles, and the words of excerpts and of our texts.
      </p>
      <ul>
        {examples.map(({ query, lang, finds }) => (
          <li key={query}>
            <a rel="nofollow" href={searchPath(query)} lang={lang} onClick={onFollow}>
              <bdi>{query}</bdi>
            </a>{" "}
            <span className="soft">{finds}</span>
          </li>
        ))}
      </ul>
      <p className="soft">
        With a keyboard, <kbd>/</kbd> or <kbd>Ctrl</kbd> <kbd>K</kbd> opens the search on every page.
      </p>
    </section>
  );
}
