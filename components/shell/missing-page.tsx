import type { ReactElement, ReactNode } from "react";
import { LabelParts } from "@/components/ui/label-parts.tsx";
import { otherLang } from "@/components/ui/other-lang.ts";
import { PageLink } from "@/components/ui/page-link.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import { decoded } from "@/lib/address/decode.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { kinds } from "@/lib/atlas/kinds.ts";
import { labelParts } from "@/lib/atlas/names/names.ts";
import { pageTitle } from "@/lib/site/fixed-pages.ts";
import { siteName } from "@/lib/site/metadata.ts";
import { suggestedPages } from "@/lib/site/nearest-pages.ts";
import { type PageView, textView } from "@/lib/view/page-view.ts";
import type { Words } from "@/lib/words/words.ts";

const anywhere = (words: Words) => [
  { path: "/", title: siteName(words.language) },
  { path: "/search", title: pageTitle("/search", words) },
];

/** A path as text: decoded, and without characters that no page may have. */
const shownPath = (path: string) => decoded(path).replace(/\p{Cc}/gu, "\uFFFD");

/** An article's page has its title in its language; all other titles but those of places are in that of the page. */
function langOfTitle(atlas: Atlas, path: string): string | undefined {
  const article = atlas.article(path.replace(/^\/articles\/|#.*$/g, ""));
  return article && otherLang(article.language, atlas.words);
}

/** The title of a page; of a place's, each name in its language. */
function Title({ atlas, page: { path, title } }: { atlas: Atlas; page: { path: string; title: string } }) {
  const place = atlas.place(path.replace(/^\/places\//, ""));
  return place ? <LabelParts parts={labelParts(place)} words={atlas.words} /> : title;
}

function MissingText({ atlas, path }: { atlas: Atlas; path: string }) {
  const { words } = atlas;
  const near = suggestedPages(atlas, path);
  const isNear = near.length > 0;
  const address = <code>{shownPath(path)}</code>;
  const link = (href: string) => (inside: (string | ReactElement)[]) => (
    <PageLink href={words.to(href)}>{inRow(inside)}</PageLink>
  );
  return (
    <>
      <h1>{words("shell.missing.title")}</h1>
      <p className="missing">
        <Said words={words} message={isNear ? "shell.missing.nearest" : "shell.missing.start"} of={{ address }} />
      </p>
      <ul className="nearest">
        {(isNear ? near : anywhere(words)).map((page) => (
          <li key={page.path}>
            <PageLink href={words.to(page.path)} lang={langOfTitle(atlas, page.path)}>
              <Title atlas={atlas} page={page} />
            </PageLink>{" "}
            <span className="soft">{words.to(page.path)}</span>
          </li>
        ))}
      </ul>
      <p className="missing">
        <Said
          words={words}
          message="shell.missing.all"
          of={{
            places: link("/places"),
            meetings: link(kinds.meeting.path),
            events: link(kinds.event.path),
            articles: link("/articles"),
          }}
        />
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
    body: <MissingText atlas={atlas} path={path} />,
  };
}
