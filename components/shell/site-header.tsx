"use client";

import { SiteSearch } from "@/components/search/site-search.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { HeaderWords } from "@/lib/site/header-words.ts";
import type { HeaderSection } from "@/lib/site/sections.ts";
import { KeyHelp } from "./key-help.tsx";
import { NamesChoice } from "./names-choice.tsx";
import { closeAll } from "./over-page.ts";
import { SiteNav } from "./site-nav.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { useOverPage } from "./use-over-page.ts";

// A client component although nothing in it needs to be: what the server alone renders is sent twice with every page.

interface Props {
  /** The name of the site. */
  title: string;
  sections: HeaderSection[];
  /** What the menu offers beside the settings. */
  more: { title: string; path: string }[];
  words: HeaderWords;
}

/**
 * Name, sections, search, names and menu. On a wide screen the menu holds the settings and what the site says of itself;
 * on a narrow one the names too, and on a phone the sections. The browser opens both without a script.
 */
export function SiteHeader({ title, sections, more, words }: Props) {
  useOverPage();
  return (
    <header className="site-header">
      {words.skip.map(({ part, text }) => (
        <a key={part} className="skip-link" href={`#${part}`}>
          {text}
        </a>
      ))}
      <PageLink className="site-title" href={words.home}>
        {title}
      </PageLink>
      <SiteNav sections={sections} label={words.sections} />
      <div className="site-tools">
        <SiteSearch given={words.search} />
        <button type="button" className="tool menu-button narrow-menu" popoverTarget="site-menu">
          {words.menu}
        </button>
      </div>
      <div id="site-menu" className="site-menu" popover="auto">
        <SiteNav sections={sections} label={words.sections} rows />
        <NamesChoice label={words.placeNames} own={words.ownNames} />
        <button type="button" className="tool menu-button wide-menu" popoverTarget="site-more">
          {words.menu}
        </button>
        <div id="site-more" className="site-more" popover="auto">
          <ThemeSwitch words={words.theme} />
          <KeyHelp words={words.keys} />
          {more.map(({ title, path }) => (
            <PageLink key={path} className="tool" href={path} onClick={closeAll}>
              {title}
            </PageLink>
          ))}
        </div>
      </div>
    </header>
  );
}
