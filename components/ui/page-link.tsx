"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps, MouseEvent } from "react";
import { inOwnNames } from "@/lib/address/own-names.ts";

/** Keys and buttons by which a reader asks the browser for another tab or window. */
export const isForBrowser = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

/**
 * A link within the site. It fetches ahead when the reader points at it, touches it or comes to it by keyboard; Next's
 * own, of four times the weight, fetches every page that a link in sight leads to.
 */
export function PageLink({ href, onClick, ...rest }: ComponentProps<"a"> & { href: string }) {
  const router = useRouter();
  const fetchAhead = () => router.prefetch(inOwnNames(href));
  return (
    <a
      {...rest}
      href={href}
      onPointerEnter={fetchAhead}
      onTouchStart={fetchAhead}
      onFocus={fetchAhead}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || isForBrowser(event)) return;
        event.preventDefault();
        router.push(inOwnNames(href));
      }}
    />
  );
}
