"use client";

import type { MouseEvent, PropsWithChildren, SyntheticEvent } from "react";
import { usePages } from "./page-link.tsx";

interface Props {
  /** A selector of the links within the site. */
  of: string;
}

/** Many links at once that came as a string: what a PageLink does for its own, this does for all of them. */
export function PageLinks({ of, children }: PropsWithChildren<Props>) {
  const pages = usePages();
  const addressOf = ({ target }: SyntheticEvent) => (target as Element).closest(of)?.getAttribute("href");
  const fetchAhead = (event: SyntheticEvent) => {
    const href = addressOf(event);
    if (href) pages.fetchAhead(href);
  };
  const follow = (event: MouseEvent) => {
    const href = addressOf(event);
    if (href) pages.follow(event, href);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in it are what a keyboard reaches
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div onClick={follow} onPointerOver={fetchAhead} onTouchStart={fetchAhead} onFocus={fetchAhead}>
      {children}
    </div>
  );
}
