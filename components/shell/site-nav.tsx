"use client";

import { usePathname } from "next/navigation";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { HeaderSection } from "@/lib/site/sections.ts";
import { closeAll } from "./over-page.ts";

interface Props {
  sections: HeaderSection[];
  label: string;
  /** As the rows of the menu, each with what it leads to; else as words in a row. */
  rows?: true;
}

/** The five sections. That of the page is marked, with all pages below its own. */
export function SiteNav({ sections, label, rows }: Props) {
  const pathname = usePathname();
  return (
    <nav className={rows ? "site-rows" : "site-nav"} aria-label={label}>
      <ul>
        {sections.map(({ title, path, about, under }) => (
          <li key={path}>
            <PageLink
              href={path}
              onClick={closeAll}
              aria-current={
                pathname === path ? "page" : under.some((each) => `${pathname}/`.startsWith(`${each}/`)) || undefined
              }
            >
              {title}
            </PageLink>
            {rows && <span>{about}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
