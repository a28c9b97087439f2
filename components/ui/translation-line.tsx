import { PageLink } from "@/components/ui/page-link.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { type TranslationState, translationStates } from "@/lib/atlas/translation-state.ts";
import { defaultLanguage } from "@/lib/words/languages.ts";

/** The state that a reader has to know of: the last that one of the texts is in. */
function worst(atlas: Atlas, texts: readonly string[]): TranslationState {
  const found = new Set(texts.map((text) => atlas.stateOf(text)));
  return translationStates.findLast((state) => found.has(state)) ?? "reviewed";
}

/** In another language than English: that what is told here has not been reviewed, is older than the English, or stands in English, with the way to that. `path`: without the prefix. */
export function TranslationLine({ atlas, texts, path }: { atlas: Atlas; texts: readonly string[]; path: string }) {
  const { words } = atlas;
  const state = worst(atlas, texts);
  if (words.language === defaultLanguage || state === "reviewed") return null;
  return (
    <p className="soft">
      <Said
        words={words}
        message={`ui.translation.${state}`}
        of={{
          english: (inside) => (
            <PageLink href={path} lang={defaultLanguage} hrefLang={defaultLanguage}>
              {inRow(inside)}
            </PageLink>
          ),
        }}
      />
    </p>
  );
}
