"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ComponentProps, useState } from "react";
import { inOwnNames } from "@/components/address/own-names.ts";

/**
 * A link within the site. Next would fetch every page that a link in sight leads to, ten or twenty at a time; this one
 * fetches ahead when the reader points at it, touches it or comes to it by keyboard.
 */
export function PageLink({ href, ...rest }: ComponentProps<typeof Link> & { href: string }) {
  const [meant, setMeant] = useState(false);
  const router = useRouter();
  const heed = () => setMeant(true);
  const own = inOwnNames(href);
  return (
    <Link
      {...rest}
      href={meant ? own : href}
      prefetch={meant ? null : false}
      onPointerEnter={heed}
      onTouchStart={heed}
      onFocus={heed}
      onNavigate={(event) => {
        // Followed by a program that neither points nor moves the focus, such as a screen reader.
        if (meant || own === href) return;
        event.preventDefault();
        router.push(own);
      }}
    />
  );
}
