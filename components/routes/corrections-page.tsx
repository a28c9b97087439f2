import { ReportText } from "@/components/evidence/report-text.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { askedAddress, readAsked } from "@/lib/address/address.ts";
import type { Asked } from "@/lib/address/asked.ts";
import { knownIn } from "@/lib/address/known.ts";
import { parsed } from "@/lib/address/query.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { absolute } from "@/lib/site/absolute.ts";
import { type CorrectionQuery, correctionReport } from "@/lib/site/corrections.ts";
import { pageTitle } from "@/lib/site/fixed-pages.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { type PageView, textView } from "@/lib/view/page-view.ts";
import { languageOfPath } from "@/lib/words/languages.ts";
import type { PageContent } from "./page-content.ts";

const ownPath = "/corrections";

type PageAt = (atlas: Atlas, path: string) => PageContent | undefined;

/** The page that a report is about, with the view of its address: without one that of the excerpt. */
function subjectOf(atlas: Atlas, pageAt: PageAt, { page, excerpt: id = "" }: CorrectionQuery) {
  const excerpt = atlas.excerpt(id);
  const own = excerpt ? `/articles/${excerpt.article}` : "/";
  const [asked = "/", query = ""] = (page ?? own).split(/\?(.*)/s);
  const { path } = languageOfPath(asked);
  const known = pageAt(atlas, path);
  if (!known) return undefined;
  const view = readAsked(parsed(query), knownIn(atlas)).asked;
  return { ...known, address: askedAddress(absolute(atlas.words.to(path)), view) };
}

/**
 * What the map beside the report shows: the page or the excerpt that it is about, also where that page has its map in its
 * text. A report about nothing in particular is read alone, as is one about a page that is.
 */
function viewBeside(atlas: Atlas, subject: PageContent | undefined, { page, excerpt }: CorrectionQuery): PageView {
  if (!subject || !(page ?? excerpt) || subject.view.still === "none") return textView(atlas);
  const { still, ...view } = subject.view;
  return view;
}

export function correctionsPage(pageAt: PageAt) {
  return (atlas: Atlas, { correction = {} }: Asked = {}): PageContent => {
    const subject = subjectOf(atlas, pageAt, correction);
    const excerpt = atlas.excerpt(correction.excerpt ?? "");
    const article = excerpt && atlas.article(excerpt.article);
    const { words } = atlas;
    const address = { path: ownPath, title: pageTitle(ownPath, words) };
    const report = correctionReport(
      {
        title: subject?.title ?? "",
        address: subject?.address ?? "",
        ...(article && { excerpt: { article, excerpt } }),
        ...(correction.passage && { passage: correction.passage }),
      },
      words,
    );
    const unknown = !subject || (correction.excerpt !== undefined && !excerpt);
    return {
      ...address,
      description: words("corrections.description"),
      modified: atlas.modified.latest,
      jsonLd: pageJsonLd(address, [], [], words),
      about: { what: "text" },
      view: viewBeside(atlas, subject, correction),
      body: (
        <article className="prose">
          <h1>{address.title}</h1>
          <p>{words("corrections.intro")}</p>
          {unknown && <p className="warning">{words("corrections.unknown")}</p>}
          <ReportText report={report} words={words} />
          <h2>{words("corrections.then")}</h2>
          <p>{words("corrections.then.text")}</p>
          <p>
            <PageLink href={words.to("/corrections/log")}>{pageTitle("/corrections/log", words)}</PageLink> ·{" "}
            <PageLink href={words.to("/about")}>{words("shell.foot.method")}</PageLink>
          </p>
        </article>
      ),
    };
  };
}
