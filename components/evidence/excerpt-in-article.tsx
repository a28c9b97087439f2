import { KindMark } from "@/components/ui/kind-mark.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import { type Article, type Atlas, type Excerpt, entryPath, markedPlaces } from "@/lib/atlas/atlas.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import type { Words } from "@/lib/words/words.ts";
import { ExcerptNotes } from "./excerpt-figure.tsx";
import { ExcerptMenu } from "./excerpt-menu.tsx";
import { OurTranslation } from "./our-translation.tsx";
import { Quotation } from "./quotation.tsx";

function EntryLinks({ atlas, entries }: { atlas: Atlas; entries: Entry[] }) {
  const { words } = atlas;
  const places = [...new Set(entries.flatMap((entry) => entry.places))].flatMap((id) => atlas.place(id) ?? []);
  return (
    <ul className="inline-list">
      {places.map((place) => (
        <li key={place.id} data-places={place.id}>
          <PageLink href={words.to(`/places/${place.id}`)}>
            <PlaceLabel place={place} words={words} />
          </PageLink>
        </li>
      ))}
      {entries.map((entry) => (
        <li key={entry.id}>
          <KindMark kind={entry.kind} /> <PageLink href={words.to(entryPath(entry))}>{entry.title}</PageLink>
        </li>
      ))}
    </ul>
  );
}

/** The way to the excerpts before and after, for finger, keyboard and without a script. */
function Steps({ excerpts, index, words }: { excerpts: Excerpt[]; index: number; words: Words }) {
  const previous = excerpts[index - 1];
  const next = excerpts[index + 1];
  return (
    <p className="excerpt-steps">
      {words("evidence.excerptOf", { number: index + 1, count: excerpts.length })}
      {previous && (
        <a rel="prev" href={`#${previous.id}`} aria-label={words("evidence.previousExcerpt")}>
          ↑
        </a>
      )}
      {next && (
        <a rel="next" href={`#${next.id}`} aria-label={words("evidence.nextExcerpt")}>
          ↓
        </a>
      )}
    </p>
  );
}

interface Props {
  atlas: Atlas;
  article: Article;
  /** All excerpts in the order of the page, and which of them this is. */
  excerpts: Excerpt[];
  excerpt: Excerpt;
}

export function ExcerptInArticle({ atlas, article, excerpts, excerpt }: Props) {
  const { words } = atlas;
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
          <Quotation excerpt={excerpt} language={article.language} words={words} />
        </p>
      </blockquote>
      <div className="excerpt-notes">
        <OurTranslation excerpt={excerpt} language={article.language} words={words} />
        <EntryLinks atlas={atlas} entries={entries} />
        <ExcerptNotes article={article} excerpt={excerpt} words={words} />
        <ExcerptMenu article={article} excerpt={excerpt} words={words} inArticle />
        <Steps excerpts={excerpts} index={excerpts.indexOf(excerpt)} words={words} />
      </div>
    </section>
  );
}
