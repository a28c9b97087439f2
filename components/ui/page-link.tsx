"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps, MouseEvent } from "react";
import { inOwnNames } from "@/lib/address/own-names.ts";
import { askedEvent } from "@/lib/boot/say-what-comes.ts";

/** Keys and buttons by which a reader asks the browser for another tab or window. */
const isForBrowser = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

/** Opens a page of the site, in the reader's language of names. Whoever has to wait for it is told so. */
export function goTo(path: string, router: ReturnType<typeof useRouter>): void {
  const address = inOwnNames(path);
  window.dispatchEvent(new CustomEvent(askedEvent, { detail: address }));
  router.push(address);
}

/** What a link within the site does: fetch the page at its address ahead, and go there by a click. */
export function usePages() {
  const router = useRouter();
  return {
    fetchAhead: (href: string) => router.prefetch(inOwnNames(href)),
    follow: (event: MouseEvent, href: string) => {
      if (event.defaultPrevented || isForBrowser(event)) return;
      event.preventDefault();
      goTo(href, router);
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
