import { SiteSearch } from "@/components/search/site-search.tsx";
import { NamesChoice } from "./names-choice.tsx";
import { PageLink } from "./page-link.tsx";
import { SiteNav } from "./site-nav.tsx";

export function SiteHeader() {
  return (
    <header className="site-header">
      <a className="skip-link" href="#text">
        Skip to the text
      </a>
      <a className="skip-link" href="#map">
        Skip to the map
      </a>
      <PageLink className="site-title" href="/">
        Where They Met
      </PageLink>
      <SiteNav />
      <SiteSearch />
      <NamesChoice />
    </header>
  );
}
