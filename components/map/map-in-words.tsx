import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { languageParts } from "@/lib/view/words/language-parts.ts";

/** Of the text that describes the picture of the map. */
export const wordsId = "map-in-words";

interface Props {
  atlas: Atlas;
  sentences: string[];
  names?: LabelLanguage | undefined;
  /** The part of the address that the words are for, without its question mark. */
  query?: string | undefined;
}

/** What the map shows, in sentences: its text alternative. It stands open at the end of the text, and can be folded on every screen. */
export function MapInWords({ atlas, sentences, names, query = "" }: Props) {
  const parts = languageParts(atlas, sentences.join(" "), names);
  return (
    <details className="map-in-words" open data-words-of={query}>
      <summary>{atlas.words("map.inWords")}</summary>
      <p id={wordsId}>
        {parts.map(({ text, lang }, index) =>
          lang === atlas.words.language ? (
            text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text that does not change
            <span key={index} lang={lang}>
              {text}
            </span>
          ),
        )}
      </p>
    </details>
  );
}
