import { defaultLanguage, type LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import type { DrawnSymbol } from "@/lib/cartography/drawn/index.ts";
import type { Words } from "@/lib/words/words.ts";
import { labelsMarkup } from "./symbol-markup.ts";

interface Props {
  symbols: DrawnSymbol[];
  variant: "wide" | "narrow";
  names?: LabelLanguage;
  words: Words;
}

/** Names of towns, waters, heights and states over the picture. They are a picture too: the text beside it is the content. */
export function DrawnLabels({ symbols, variant, names = defaultLanguage, words }: Props) {
  return (
    <div
      className={`map-symbols map-labels map-symbols-${variant}`}
      {...(names !== words.language && { lang: names })}
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: names are escaped in symbol-markup.ts
      dangerouslySetInnerHTML={{ __html: labelsMarkup(symbols, names) }}
    />
  );
}
