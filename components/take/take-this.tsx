import type { ReactNode } from "react";
import { type Looked, takeable } from "./takeable.ts";

interface Props extends Looked {
  page: Parameters<typeof takeable>[0];
  /** “Share”. */
  children: ReactNode;
}

/**
 * In the title block, beside “Share”: what of the page is to be had as a file. The links are those of the view that the server drew; what
 * has changed since they take along (keep-view.ts). Printing needs the reader's browser: without a script it is only named.
 */
export function TakeThis({ page, children, ...looked }: Props) {
  const takings = takeable(page, looked);
  if (takings.length === 0) return children;
  return (
    <div className="title-tools">
      <details className="take" data-over key={looked.path}>
        <summary>Take this</summary>
        <div className="take-menu" data-changes="theme">
          {takings.map(({ words, forms }) => (
            <div key={words} className="take-row">
              <span>{words}</span>
              <ul aria-label={words}>
                {forms.map(({ words: form, href }) => (
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
            Print this page
          </button>
          <p className="take-print-without">To print this page, use the menu of your browser.</p>
        </div>
      </details>
      {children}
    </div>
  );
}
