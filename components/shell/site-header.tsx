"use client";

import { SiteSearch } from "@/components/search/site-search.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { TimeRange } from "@/lib/atlas/dates/time-range.ts";
import { KeyHelp } from "./key-help.tsx";
import { NamesChoice } from "./names-choice.tsx";
import { SiteNav } from "./site-nav.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { useOverPage } from "./use-over-page.ts";

// A client component although nothing in it needs to be: what the server alone renders is sent twice with every page.

interface Props {
  /** The name of the site. */
  title: string;
  /** The ends of the timeline, for the list of keys. */
  range: TimeRange;
}

/** Name, tools, sections and settings. On a phone the latter two are a menu, which the browser opens without a script. */
export function SiteHeader({ title, range }: Props) {
  useOverPage();
  return (
    <header className="site-header">
      <a className="skip-link" href="#text">
        Skip to the text
      </a>
      <a className="skip-link" href="#map">
        Skip to the map
      </a>
      <a className="skip-link" href="#timeline">
        Skip to the timeline
      </a>
      <PageLink className="site-title" href="/">
        {title}
      </PageLink>
      <div className="site-tools">
        <SiteSearch />
        <button type="button" className="tool menu-button" popoverTarget="site-menu">
          Menu
        </button>
      </div>
      <div id="site-menu" className="site-menu" popover="auto">
        <SiteNav />
        <div className="site-settings">
          <NamesChoice />
          <ThemeSwitch />
          <KeyHelp range={range} />
        </div>
      </div>
    </header>
  );
}
