import { Said } from "@/components/ui/said.tsx";
import { searchPath } from "@/lib/search/search-path.ts";
import type { Words } from "@/lib/words/words.ts";

/** Names are looked for in every language, words of our texts in that of the page, words of excerpts as they were written. */
const examples = (words: Words) =>
  [
    { query: "Ստեփանակերտ", lang: "hy", finds: "armenian" },
    { query: "Xankəndi", lang: "az", finds: "azerbaijani" },
    { query: "Шуша", lang: "ru", finds: "russian" },
    { query: "ბაქო", lang: "ka", finds: "georgian" },
    { query: "تهران", lang: "fa", finds: "persian" },
    { query: "Kelbadzhar", finds: "misspelt" },
    { query: "Blinken 2023", finds: "person" },
    { query: words("search-live.textToFind"), finds: "text" },
    { query: "direct bilateral talks", lang: words.language === "en" ? undefined : "en", finds: "excerpt" },
  ] as const;

interface Props {
  words: Words;
  onFollow?: () => void;
}

/** What can be looked for, by examples that are links. */
export function SearchHelp({ words, onFollow }: Props) {
  const key = (inside: React.ReactNode[]) => <kbd>{inside}</kbd>;
  return (
    <section className="search-help">
      <h2>{words("search-live.help")}</h2>
      <p>{words("search-live.helpText")}</p>
      <ul>
        {examples(words).map(({ query, finds, ...example }) => (
          <li key={query}>
            <a
              rel="nofollow"
              href={words.to(searchPath(query))}
              lang={"lang" in example ? example.lang : undefined}
              onClick={onFollow}
            >
              <bdi>{query}</bdi>
            </a>{" "}
            <span className="soft">{words(`search-live.finds.${finds}`)}</span>
          </li>
        ))}
      </ul>
      <p className="soft">
        <Said words={words} message="search-live.helpKeys" of={{ key }} />
      </p>
    </section>
  );
}
