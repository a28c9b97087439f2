import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import type { DrawnSymbol } from "@/lib/cartography/drawn/index.ts";
import { labelsMarkup } from "./symbol-markup.ts";

interface Props {
  symbols: DrawnSymbol[];
  variant: "wide" | "narrow";
  names?: LabelLanguage;
}

/** Names of towns, waters, heights and states over the picture. They are a picture too: the text beside it is the content. */
export function DrawnLabels({ symbols, variant, names }: Props) {
  return (
    <div
      className={`map-symbols map-labels map-symbols-${variant}`}
      {...(names && { lang: names })}
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: names are escaped in symbol-markup.ts
      dangerouslySetInnerHTML={{ __html: labelsMarkup(symbols, names) }}
    />
  );
}
