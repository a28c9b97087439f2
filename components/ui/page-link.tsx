"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps, MouseEvent } from "react";
import { inOwnNames } from "@/lib/address/own-names.ts";

/** Keys and buttons by which a reader asks the browser for another tab or window. */
const isForBrowser = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

/** What a link within the site does: fetch the page at its address ahead, and go there by a click. */
export function usePages() {
  const router = useRouter();
  return {
    fetchAhead: (href: string) => router.prefetch(inOwnNames(href)),
    follow: (event: MouseEvent, href: string) => {
      if (event.defaultPrevented || isForBrowser(event)) return;
      event.preventDefault();
      router.push(inOwnNames(href));
    },
  };
}

/**
 * A link within the site. It fetches ahead when the reader points at it, touches it or comes to it by keyboard; Next's
 * own, of four times the weight, fetches every page that a link in sight leads to.
 */
export function PageLink({ href, onClick, ...rest }: ComponentProps<"a"> & { href: string }) {
  const pages = usePages();
  const fetchAhead = () => pages.fetchAhead(href);
  return (
    <a
      {...rest}
      href={href}
      onPointerEnter={fetchAhead}
      onTouchStart={fetchAhead}
      onFocus={fetchAhead}
      onClick={(event) => {
        onClick?.(event);
        pages.follow(event, href);
      }}
    />
  );
}
