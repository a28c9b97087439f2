import type { PropsWithChildren, ReactNode } from "react";
import type { Article, Atlas, Excerpt } from "@/lib/atlas/atlas.ts";
import { excerptsOf } from "@/lib/atlas/atlas.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { plainText } from "@/lib/exports/plain-text.ts";
import { entryWork, excerptWork, type Work } from "@/lib/exports/work.ts";
import { siteName } from "@/lib/site/metadata.ts";
import { siteUrl } from "@/lib/site/site-url.ts";

const formats = { bib: "BibTeX", ris: "RIS", json: "CSL-JSON", jsonld: "Annotation" };

interface Props {
  title: ReactNode;
  work: Work;
  /** The files' address without the extension. */
  files: string;
  annotated: boolean;
}

/** The citation in words, and its files. What copies it is added in the browser: components/share/copying.ts. */
function CiteDetails({ title, work, files, annotated, children }: PropsWithChildren<Props>) {
  return (
    <details className="cite">
      <summary>{title}</summary>
      <p>{plainText(work)}</p>
      <ul>
        {Object.entries(formats).map(([extension, name]) =>
          extension === "jsonld" && !annotated ? null : (
            <li key={extension}>
              <a href={`${files}.${extension}`}>{name}</a>
            </li>
          ),
        )}
      </ul>
      {children}
    </details>
  );
}

const site = () => ({ name: siteName(), origin: siteUrl() });

interface ExcerptProps {
  article: Article;
  excerpt: Excerpt;
  title: ReactNode;
}

/** The citation of an excerpt; what else can be done with it comes after the files. */
export function CiteExcerpt({ article, excerpt, title, children }: PropsWithChildren<ExcerptProps>) {
  const work = excerptWork(article, excerpt, site());
  return (
    <CiteDetails title={title} work={work} files={`/cite/excerpts/${excerpt.id}`} annotated>
      {children}
    </CiteDetails>
  );
}

export function CiteEntry({ atlas, entry }: { atlas: Atlas; entry: Entry }) {
  return (
    <CiteDetails
      title="Cite this page"
      work={entryWork(atlas, entry, site())}
      files={`/cite/entries/${entry.id}`}
      annotated={excerptsOf(entry).length > 0}
    />
  );
}
