"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

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
            <Link
              href={path}
              aria-current={pathname === path ? "page" : pathname.startsWith(`${path}/`) ? "true" : undefined}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
