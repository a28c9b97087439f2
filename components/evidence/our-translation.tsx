import type { Excerpt } from "@/lib/atlas/atlas.ts";
import type { Words } from "@/lib/words/words.ts";

interface Props {
  excerpt: Excerpt;
  /** Of its article. */
  language: string | undefined;
  words: Words;
}

/** What a passage says in the language of the page, where it was printed in another: never in its place, and said to be ours. */
export function OurTranslation({ excerpt: { ours }, language, words }: Props) {
  if (!ours || language === words.language) return null;
  return <span className="our-translation">{words("evidence.ours", { passage: ours })}</span>;
}
