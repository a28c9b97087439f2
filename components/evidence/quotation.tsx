import { otherLang } from "@/components/ui/other-lang.ts";
import { inRow } from "@/components/ui/said.tsx";
import type { Excerpt } from "@/lib/atlas/atlas.ts";
import { ellipses } from "@/lib/atlas/passage-words.ts";
import type { Words } from "@/lib/words/words.ts";

/** Marks what is garbled, and leaves every character of the passage as printed. */
function withSic(exact: string, written: string[], words: Words) {
  const known = written.filter((part) => part !== "" && exact.includes(part));
  if (known.length === 0) return exact;
  const pattern = new RegExp(`(${known.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`);
  return exact.split(pattern).map((part, index) =>
    known.includes(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one passage never change places
      <span key={index} className="sic" title={words("evidence.garbled")}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}

interface Props {
  excerpt: Excerpt;
  /** Of its article. */
  language: string | undefined;
  words: Words;
}

/** The passage in quotation marks, with an ellipsis where it begins or ends inside a sentence. */
export function Quotation({ excerpt, language, words }: Props) {
  const written = excerpt.sic?.map((item) => item.written) ?? [];
  const passage = (
    <span className="quote-exact" lang={language && otherLang(language, words)}>
      {withSic(excerpt.exact, written, words)}
    </span>
  );
  const pieces = words.parts("evidence.quotation", { ...ellipses(excerpt), passage });
  return inRow(
    pieces.map((piece) =>
      // biome-ignore lint/correctness/useJsxKeyInIterable: they get their keys in the row
      typeof piece === "string" ? <span className="quote-mark">{piece}</span> : piece,
    ),
  );
}
