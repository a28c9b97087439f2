import type { NearTitle } from "@/lib/search/search-answer.ts";
import type { Words } from "@/lib/words/words.ts";

interface Props {
  near: readonly NearTitle[];
  words: Words;
  onFollow?: () => void;
}

/** The names nearest to what is not written so anywhere: at most three. */
export function DidYouMean({ near, words, onFollow }: Props) {
  if (near.length === 0) return null;
  const links = near.map(({ title, lang, path }) => (
    <a key={path} rel="nofollow" lang={lang} href={words.to(path)} onClick={onFollow}>
      {title}
    </a>
  ));
  const [first = "", second = "", third = ""] = links;
  const parts = words.parts("search-live.didYouMean", { count: near.length, first, second, third });
  return (
    <p className="did-you-mean">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity
        <span key={index}>{part}</span>
      ))}
    </p>
  );
}
