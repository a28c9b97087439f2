import Link from "next/link";
import { paragraphAnchor } from "@/components/entry/evidence.tsx";
import { PlaceLabel } from "@/components/place/place-label.tsx";
import { Breadcrumb } from "@/components/site/breadcrumb.tsx";
import { KindMark } from "@/components/site/kind-mark.tsx";
import { type Article, type Atlas, type Excerpt, entryPath, markedPlaces } from "@/lib/atlas/atlas.ts";
import type { Citation, Entry } from "@/lib/atlas/schema.ts";
import { ArticleFacts } from "./article-facts.tsx";
import { ExcerptNotes, locusLabel, OriginalLink } from "./excerpt-figure.tsx";
import { Quotation } from "./quotation.tsx";

function EntryLinks({ atlas, entries }: { atlas: Atlas; entries: Entry[] }) {
  const places = [...new Set(entries.flatMap((entry) => entry.places))].flatMap((id) => atlas.place(id) ?? []);
  return (
    <ul className="inline-list excerpt-links">
      {places.map((place) => (
        <li key={place.id} data-places={place.id}>
          <Link href={`/places/${place.id}`}>
            <PlaceLabel place={place} />
          </Link>
        </li>
      ))}
      {entries.map((entry) => (
        <li key={entry.id}>
          <KindMark kind={entry.kind} /> <Link href={entryPath(entry)}>{entry.title}</Link>
        </li>
      ))}
    </ul>
  );
}

function ExcerptInArticle({ atlas, article, excerpt }: { atlas: Atlas; article: Article; excerpt: Excerpt }) {
  const entries = atlas.entriesCiting(excerpt.id);
  return (
    <section
      className="excerpt"
      id={excerpt.id}
      data-excerpt={excerpt.id}
      data-places={[...new Set(entries.flatMap(markedPlaces))].join(" ")}
    >
      <blockquote lang={article.language}>
        <p>
          <Quotation excerpt={excerpt} />
        </p>
      </blockquote>
      <div className="excerpt-notes">
        <EntryLinks atlas={atlas} entries={entries} />
        <ExcerptNotes excerpt={excerpt} />
        <p className="soft">
          <a href={`#${excerpt.id}`}>Link to this excerpt</a> · <OriginalLink article={article} excerpt={excerpt} />
        </p>
      </div>
    </section>
  );
}

interface Told {
  entry: Entry;
  citation: Citation;
}

/** The paragraphs of an article in its own order, with what is quoted from each and what is told after it. */
function paragraphs(atlas: Atlas, article: Article) {
  const told: Told[] = atlas.entries.flatMap((entry) =>
    entry.citations.filter((citation) => citation.article === article.id).map((citation) => ({ entry, citation })),
  );
  const place = (locus: Citation["paragraph"]) => (locus === "headline" ? -1 : locus === "standfirst" ? 0 : locus);
  const loci = [
    ...article.excerpts.map((excerpt) => excerpt.paragraph),
    ...told.map(({ citation }) => citation.paragraph),
  ];
  return [...new Set(loci)]
    .toSorted((a, b) => place(a) - place(b))
    .map((locus) => ({
      locus,
      excerpts: article.excerpts.filter((excerpt) => excerpt.paragraph === locus),
      told: told.filter(({ citation }) => citation.paragraph === locus),
    }));
}

export function ArticleDetail({ atlas, article }: { atlas: Atlas; article: Article }) {
  return (
    <article className="article">
      <Breadcrumb
        steps={[{ title: "Articles", path: "/articles" }]}
        here={article.publisher ?? "publisher not known"}
      />
      <h1 lang={article.language}>{article.title}</h1>
      <p>{article.about}</p>
      <ArticleFacts article={article} />
      <h2>What it says, paragraph by paragraph</h2>
      <p className="soft">
        Short excerpts, word for word; the rest is told in our words. The article’s full text is not republished here.
      </p>
      {paragraphs(atlas, article).map(({ locus, excerpts, told }) => (
        <section key={locus} className="paragraph" id={paragraphAnchor(locus)}>
          <h3>{locusLabel(locus)}</h3>
          {excerpts.map((excerpt) => (
            <ExcerptInArticle key={excerpt.id} atlas={atlas} article={article} excerpt={excerpt} />
          ))}
          {told.map(({ entry, citation }) => (
            <p key={`${entry.id}-${citation.says.slice(-8)}`} className="told">
              {citation.says} <span className="soft">In our words · </span>
              <Link href={entryPath(entry)}>{entry.title}</Link>
            </p>
          ))}
        </section>
      ))}
    </article>
  );
}
