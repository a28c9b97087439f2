import type { PropsWithChildren, ReactNode } from "react";
import { InLanguages } from "@/components/ui/in-language.tsx";
import type { Article, Atlas, Excerpt } from "@/lib/atlas/atlas.ts";
import { excerptsOf } from "@/lib/atlas/atlas.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import { plainText } from "@/lib/exports/plain-text.ts";
import { entryWork, excerptWork, type Work } from "@/lib/exports/work.ts";
import { siteName } from "@/lib/site/metadata.ts";
import { siteUrl } from "@/lib/site/site-url.ts";
import type { Words } from "@/lib/words/words.ts";

const formats = { bib: "BibTeX", ris: "RIS", json: "CSL-JSON" };

/** Extension → what the file is called. */
const namesOf = (words: Words) => ({ ...formats, jsonld: words("evidence.cite.annotation") });

interface Props {
  title: ReactNode;
  work: Work;
  /** The files' address without the extension. */
  files: string;
  annotated: boolean;
  words: Words;
}

/** The citation in words, and its files. What copies it is added in the browser: components/share/copying.ts. */
function CiteDetails({ title, work, files, annotated, words, children }: PropsWithChildren<Props>) {
  return (
    <details className="cite">
      <summary>{title}</summary>
      <p>
        <InLanguages text={plainText(work)} foreign={work.foreign} words={words} />
      </p>
      <ul data-title={words("evidence.cite.files")}>
        {Object.entries(namesOf(words)).map(([extension, name]) =>
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

const site = ({ language }: Words) => ({ name: siteName(language), origin: siteUrl() });

interface ExcerptProps {
  article: Article;
  excerpt: Excerpt;
  title: ReactNode;
  words: Words;
}

/** The citation of an excerpt; what else can be done with it comes after the files. */
export function CiteExcerpt({ article, excerpt, title, words, children }: PropsWithChildren<ExcerptProps>) {
  const work = excerptWork(article, excerpt, site(words), null, words);
  return (
    <CiteDetails title={title} work={work} files={`/cite/excerpts/${excerpt.id}`} annotated words={words}>
      {children}
    </CiteDetails>
  );
}

export function CiteEntry({ atlas, entry }: { atlas: Atlas; entry: Entry }) {
  return (
    <CiteDetails
      title={atlas.words("evidence.cite.entry")}
      work={entryWork(atlas, entry, site(atlas.words))}
      files={`/cite/entries/${entry.id}`}
      annotated={excerptsOf(entry).length > 0}
      words={atlas.words}
    />
  );
}
