"use client";

import { usePathname } from "next/navigation";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Section } from "@/lib/atlas/kinds.ts";
import { closeAll } from "./over-page.ts";

/** The sections of the site; the pictures stand beside the first list, which they draw. */
export function SiteNav({ lists }: { lists: Section[] }) {
  const pathname = usePathname();
  const sections = [
    ...lists.slice(0, 1),
    { title: "In pictures", path: "/where-they-met" },
    ...lists.slice(1),
    { title: "Timeline", path: "/timeline" },
    { title: "Places", path: "/places" },
    { title: "Articles", path: "/articles" },
    { title: "Disagreements", path: "/disagreements" },
    { title: "Tour", path: "/tour" },
    { title: "About", path: "/about" },
  ];
  return (
    <nav className="site-nav" aria-label="Sections">
      <ul>
        {sections.map(({ title, path }) => (
          <li key={path}>
            <PageLink
              href={path}
              onClick={closeAll}
              aria-current={pathname === path ? "page" : pathname.startsWith(`${path}/`) ? "true" : undefined}
            >
              {title}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
