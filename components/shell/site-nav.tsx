"use client";

import { usePathname } from "next/navigation";
import { PageLink } from "@/components/ui/page-link.tsx";
import { closeAll } from "./over-page.ts";

const sections = [
  { title: "Meetings", path: "/meetings" },
  { title: "In pictures", path: "/where-they-met" },
  { title: "Deployments", path: "/deployments" },
  { title: "Timeline", path: "/timeline" },
  { title: "Places", path: "/places" },
  { title: "Articles", path: "/articles" },
  { title: "Disagreements", path: "/disagreements" },
  { title: "Tour", path: "/tour" },
  { title: "About", path: "/about" },
];

export function SiteNav() {
  const pathname = usePathname();
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
