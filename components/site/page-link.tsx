"use client";

import Link from "next/link";
import { type ComponentProps, useState } from "react";

/**
 * A link within the site. Next would fetch every page that a link in sight leads to, ten or twenty at a time; this one
 * fetches ahead when the reader points at it, touches it or comes to it by keyboard.
 */
export function PageLink(props: ComponentProps<typeof Link>) {
  const [meant, setMeant] = useState(false);
  const heed = () => setMeant(true);
  return <Link {...props} prefetch={meant ? null : false} onPointerEnter={heed} onTouchStart={heed} onFocus={heed} />;
}
