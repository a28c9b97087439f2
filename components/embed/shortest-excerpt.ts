import type { Subject } from "@/components/routes/page-content.ts";
import { type Article, type Atlas, type Excerpt, excerptsOf } from "@/lib/atlas/atlas.ts";
import { leadExcerpt } from "@/lib/atlas/lead-excerpt.ts";
import type { Place } from "@/lib/atlas/schema/place-schema.ts";
import type { Stop } from "@/lib/atlas/schema/tour-schema.ts";
import { excerptsAtPlace } from "@/lib/social/quoted-passage.ts";

const withIds = (atlas: Atlas, ids: string[]): Excerpt[] => [...new Set(ids)].flatMap((id) => atlas.excerpt(id) ?? []);

/** Those that say the place's own name, if any does. */
function ofPlace(atlas: Atlas, place: Place): Excerpt[] {
  const { all, naming } = excerptsAtPlace(atlas, place);
  return naming.length > 0 ? naming : all;
}

function ofStop(atlas: Atlas, { excerpt, entry: id }: Stop): Excerpt[] {
  const entry = atlas.entry(id ?? "");
  return withIds(atlas, excerpt ? [excerpt] : entry ? excerptsOf(entry) : []);
}

/** The passages that a page quotes as its own; those of lists, which quote for many things, are none of theirs. */
function excerptsOfPage(atlas: Atlas, about: Subject): Excerpt[] {
  if (about.what === "atlas") return [leadExcerpt(atlas) ?? []].flat();
  if (about.what === "entry") return withIds(atlas, excerptsOf(about.entry));
  if (about.what === "place") return ofPlace(atlas, about.place);
  if (about.what === "article") return about.article.excerpts;
  return about.what === "stop" ? ofStop(atlas, about.stop) : [];
}

/** The shortest passage of a page with its article; undefined where the page quotes none. */
export function shortestExcerpt(atlas: Atlas, about: Subject): { excerpt: Excerpt; article: Article } | undefined {
  const [excerpt] = excerptsOfPage(atlas, about).toSorted((a, b) => a.exact.length - b.exact.length);
  const article = excerpt && atlas.article(excerpt.article);
  return article && { excerpt, article };
}
