import { ReportText } from "@/components/evidence/report-text.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { askedAddress, readAsked } from "@/lib/address/address.ts";
import type { Asked } from "@/lib/address/asked.ts";
import { knownIn } from "@/lib/address/known.ts";
import { parsed } from "@/lib/address/query.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { absolute } from "@/lib/site/absolute.ts";
import { type CorrectionQuery, correctionReport } from "@/lib/site/corrections.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { type PageView, textView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

const address = { path: "/corrections", title: "Report a correction" };
const description = "How to report a wrong name, date, line or quotation, and how the atlas corrects mistakes.";

type PageAt = (atlas: Atlas, path: string) => PageContent | undefined;

/** The page that a report is about, with the view of its address: without one that of the excerpt. */
function subjectOf(atlas: Atlas, pageAt: PageAt, { page, excerpt: id = "" }: CorrectionQuery) {
  const excerpt = atlas.excerpt(id);
  const own = excerpt ? `/articles/${excerpt.article}` : "/";
  const [path = "/", query = ""] = (page ?? own).split(/\?(.*)/s);
  const known = pageAt(atlas, path);
  if (!known) return undefined;
  const { asked } = readAsked(parsed(query), knownIn(atlas));
  return { ...known, address: askedAddress(absolute(path), asked) };
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
    const report = correctionReport({
      title: subject?.title ?? "",
      address: subject?.address ?? "",
      ...(article && { excerpt: { article, excerpt } }),
      ...(correction.passage && { passage: correction.passage }),
    });
    const unknown = !subject || (correction.excerpt !== undefined && !excerpt);
    return {
      ...address,
      description,
      modified: atlas.modified.latest,
      jsonLd: pageJsonLd(address),
      about: { what: "text" },
      view: viewBeside(atlas, subject, correction),
      body: (
        <article className="prose">
          <h1>{address.title}</h1>
          <p>
            Tell the editors if a name, a date, a line or a quotation is wrong. A report is of most use with the page,
            the excerpt and a source that can be looked up.
          </p>
          {unknown && (
            <p className="warning">
              The link that led here names a page or an excerpt that this atlas does not have: please say which you
              mean.
            </p>
          )}
          <ReportText report={report} />
          <h2>What happens then</h2>
          <p>
            Corrections are made in the content files. A log says what an entry said before, what it says now and why,
            and the day of the last change stands in every citation. A quotation is compared with the article again;
            what an article itself garbles stays as printed, with the correction beside it. Where sources differ, both
            accounts are shown.
          </p>
          <p>
            <PageLink href="/corrections/log">What we corrected</PageLink> ·{" "}
            <PageLink href="/about">Method, boundaries and names</PageLink>
          </p>
        </article>
      ),
    };
  };
}
