import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { sectionWith } from "@/lib/site/sections.ts";

/** The pages of a section in a row above the heading of each of them; nothing on pages that no row names. */
export function SectionRow({ atlas, path }: { atlas: Atlas; path: string }) {
  const { words } = atlas;
  const section = sectionWith(atlas, path);
  if (!section) return null;
  return (
    <nav className="section-row" aria-label={words("shell.sectionPages")}>
      {section.pages.map((page) => (
        <PageLink key={page.path} href={words.to(page.path)} aria-current={page.path === path ? "page" : undefined}>
          {page.title}
        </PageLink>
      ))}
    </nav>
  );
}
