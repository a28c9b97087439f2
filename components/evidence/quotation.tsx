import type { Excerpt } from "@/lib/atlas/atlas.ts";
import { ellipses } from "@/lib/atlas/passage-words.ts";

/** Marks what is garbled, and leaves every character of the passage as printed. */
function withSic(exact: string, written: string[]) {
  const known = written.filter((part) => part !== "" && exact.includes(part));
  if (known.length === 0) return exact;
  const pattern = new RegExp(`(${known.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`);
  return exact.split(pattern).map((part, index) =>
    known.includes(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one passage never change places
      <span key={index} className="sic" title="as printed; see the note below">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** The passage in quotation marks, with an ellipsis where it begins or ends inside a sentence. */
export function Quotation({ excerpt }: { excerpt: Excerpt }) {
  const { before, after } = ellipses(excerpt);
  return (
    <>
      <span className="quote-mark">“{before}</span>
      <span className="quote-exact">{withSic(excerpt.exact, excerpt.sic?.map((item) => item.written) ?? [])}</span>
      <span className="quote-mark">{after}”</span>
    </>
  );
}
