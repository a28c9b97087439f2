import { addressIn, languages, ownNameOf } from "@/lib/words/languages.ts";
import type { Words } from "@/lib/words/words.ts";

interface Props {
  words: Words;
  /** Of the page, without the prefix of a language. */
  path: string;
  /** All that the address asks for, with its question mark. */
  address: string;
}

/**
 * The same page, with the same view, in the other languages, in the title block. Each language is called by its own name. The links are those
 * of the view that the server drew; what has changed since they take along (keep-view.ts).
 */
export function LanguageChoice({ words, path, address }: Props) {
  return (
    <details className="language-choice" data-over key={path}>
      <summary>
        <span className="visually-hidden">{words("shell.language")} </span>
        {ownNameOf[words.language]}
      </summary>
      <ul data-changes="language">
        {languages.map((language) => (
          <li key={language}>
            <a
              href={addressIn(language, path + address)}
              lang={language}
              hrefLang={language}
              rel={address ? "nofollow" : undefined}
              aria-current={language === words.language || undefined}
            >
              {ownNameOf[language]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
