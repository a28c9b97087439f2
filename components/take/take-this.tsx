import type { Words } from "@/lib/words/words.ts";
import { type Looked, takeable } from "./takeable.ts";

interface Props extends Looked {
  page: Parameters<typeof takeable>[0];
  words: Words;
}

/**
 * In the title block, beside “Share”: what of the page is to be had as a file. The links are those of the view that the server drew; what
 * has changed since they take along (keep-view.ts). Printing needs the reader's browser: without a script it is only named.
 */
export function TakeThis({ page, words, ...looked }: Props) {
  const takings = takeable(page, looked, words);
  if (takings.length === 0) return null;
  return (
    <details className="take" data-over key={looked.path}>
      <summary>{words("take.this")}</summary>
      <div className="take-menu" data-changes="theme">
        {takings.map(({ what, forms }) => (
          <div key={what} className="take-row">
            <span>{what}</span>
            <ul aria-label={what}>
              {forms.map(({ form, href }) => (
                <li key={form}>
                  <a rel={href.includes("?") ? "nofollow" : undefined} href={href}>
                    {form}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <button type="button" className="take-print" data-share="print">
          {words("take.print")}
        </button>
        <p className="take-print-without">{words("take.print.byHand")}</p>
      </div>
    </details>
  );
}
