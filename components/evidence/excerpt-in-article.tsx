import { KindMark } from "@/components/ui/kind-mark.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import { type Article, type Atlas, type Excerpt, entryPath, markedPlaces } from "@/lib/atlas/atlas.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { ExcerptNotes } from "./excerpt-figure.tsx";
import { ExcerptMenu } from "./excerpt-menu.tsx";
import { Quotation } from "./quotation.tsx";

function EntryLinks({ atlas, entries }: { atlas: Atlas; entries: Entry[] }) {
  const places = [...new Set(entries.flatMap((entry) => entry.places))].flatMap((id) => atlas.place(id) ?? []);
  return (
    <ul className="inline-list">
      {places.map((place) => (
        <li key={place.id} data-places={place.id}>
          <PageLink href={`/places/${place.id}`}>
            <PlaceLabel place={place} />
          </PageLink>
        </li>
      ))}
      {entries.map((entry) => (
        <li key={entry.id}>
          <KindMark kind={entry.kind} /> <PageLink href={entryPath(entry)}>{entry.title}</PageLink>
        </li>
      ))}
    </ul>
  );
}

/** The way to the excerpts before and after, for finger, keyboard and without a script. */
function Steps({ excerpts, index }: { excerpts: Excerpt[]; index: number }) {
  const previous = excerpts[index - 1];
  const next = excerpts[index + 1];
  return (
    <p className="excerpt-steps">
      {index + 1} of {excerpts.length}
      {previous && (
        <a rel="prev" href={`#${previous.id}`} aria-label="Previous excerpt">
          ↑
        </a>
      )}
      {next && (
        <a rel="next" href={`#${next.id}`} aria-label="Next excerpt">
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
        <ExcerptMenu article={article} excerpt={excerpt} inArticle />
        <Steps excerpts={excerpts} index={excerpts.indexOf(excerpt)} />
      </div>
    </section>
  );
}
