import type { Words } from "@/lib/words/words.ts";

/** The `lang` of what is in a language of its own, such as a quotation: none where that is the language of the page. */
export const otherLang = (language: string, { language: page }: Pick<Words, "language">): string | undefined =>
  language === page ? undefined : language;
