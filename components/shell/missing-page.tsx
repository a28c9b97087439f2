import type { ReactNode } from "react";
import { PageLink } from "@/components/ui/page-link.tsx";
import { decoded } from "@/lib/address/decode.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { kinds } from "@/lib/atlas/kinds.ts";
import { siteName } from "@/lib/site/metadata.ts";
import { suggestedPages } from "@/lib/site/nearest-pages.ts";
import { type PageView, textView } from "@/lib/view/page-view.ts";

const anywhere = () => [
  { path: "/", title: siteName() },
  { path: "/search", title: "Search" },
];

/** A path as text: decoded, and without characters that no page may have. */
const shownPath = (path: string) => decoded(path).replace(/\p{Cc}/gu, "\uFFFD");

function MissingText({ path, near }: { path: string; near: { path: string; title: string }[] }) {
  return (
    <>
      <h1>This page does not exist</h1>
      <p className="missing">
        There is nothing at <code>{shownPath(path)}</code>. {near.length > 0 ? "Nearest to it:" : "Start from:"}
      </p>
      <ul className="nearest">
        {(near.length > 0 ? near : anywhere()).map((page) => (
          <li key={page.path}>
            <PageLink href={page.path}>{page.title}</PageLink> <span className="soft">{page.path}</span>
          </li>
        ))}
      </ul>
      <p className="missing">
        Or look through all <PageLink href="/places">places</PageLink>,{" "}
        <PageLink href={kinds.meeting.path}>meetings</PageLink>, <PageLink href={kinds.event.path}>events</PageLink> and{" "}
        <PageLink href="/articles">articles</PageLink>.
      </p>
    </>
  );
}

/**
 * What a reader sees at an address that does not exist: which one, and the pages nearest to it. It is a page like any
 * other, as Next sends what stands beside a thrown notFound() to the program only, and without a script nothing is seen
 * (https://github.com/vercel/next.js/issues/62228).
 */
export function missingPage(atlas: Atlas, path: string): { view: PageView; body: ReactNode } {
  return {
    view: textView(atlas),
    body: <MissingText path={path} near={suggestedPages(atlas, path)} />,
  };
}
