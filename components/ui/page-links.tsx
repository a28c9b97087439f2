"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent, PropsWithChildren, SyntheticEvent } from "react";
import { inOwnNames } from "@/lib/address/own-names.ts";
import { isForBrowser } from "./page-link.tsx";

interface Props {
  /** A selector of the links within the site. */
  of: string;
  className?: string;
}

/** Many links at once that came as a string: what a PageLink does for its own, this does for all of them. */
export function PageLinks({ of, className, children }: PropsWithChildren<Props>) {
  const router = useRouter();
  const addressOf = ({ target }: SyntheticEvent) => (target as Element).closest(of)?.getAttribute("href");
  const fetchAhead = (event: SyntheticEvent) => {
    const href = addressOf(event);
    if (href) router.prefetch(inOwnNames(href));
  };
  const follow = (event: MouseEvent) => {
    const href = addressOf(event);
    if (!href || event.defaultPrevented || isForBrowser(event)) return;
    event.preventDefault();
    router.push(inOwnNames(href));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in it are what a keyboard reaches
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div
      className={className}
      onClick={follow}
      onPointerOver={fetchAhead}
      onTouchStart={fetchAhead}
      onFocus={fetchAhead}
    >
      {children}
    </div>
  );
}
