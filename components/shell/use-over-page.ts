import { usePathname } from "next/navigation";
import { useEffect, useLayoutEffect } from "react";
import { isDialogOpen } from "@/lib/site/open-dialog.ts";
import { closeAll, menus } from "./over-page.ts";

/** Escape, or a press beside it, closes a menu that lies over the page; in the menu of a phone it is part of the flow. */
function closeMenus(event: Event): void {
  const byKey = event.type === "keydown";
  if (byKey && ((event as KeyboardEvent).key !== "Escape" || isDialogOpen())) return;
  for (const menu of document.querySelectorAll<HTMLDetailsElement>(menus)) {
    const [summary, body] = menu.children as unknown as [HTMLElement, HTMLElement];
    if (getComputedStyle(body).position === "static" || (!byKey && menu.contains(event.target as Node))) continue;
    menu.open = false;
    if (!byKey) continue;
    event.preventDefault();
    summary.focus();
  }
}

/** Lets nothing that lies over a page outlive it: neither a link, nor Back, nor a return to a page that the browser kept. */
export function useOverPage(): void {
  const pathname = usePathname();
  // At once, or it would close what a quick reader opens on the new page. As a clean-up it leaves what was open at first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it ends with the page
  useLayoutEffect(() => closeAll, [pathname]);
  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    // Menus close before what they stand in, so the key is heard on its way down.
    addEventListener("keydown", closeMenus, { capture: true, signal });
    addEventListener("pointerdown", closeMenus, { signal });
    addEventListener("popstate", closeAll, { signal });
    addEventListener("pageshow", (event) => event.persisted && closeAll(), { signal });
    return () => left.abort();
  }, []);
}
