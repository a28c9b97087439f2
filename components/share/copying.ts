/** What copies, shares and fills the link for corrections; share-on-intent.tsx fetches it. */
import { addCopyButtons } from "./copy-buttons.ts";
import { copy, share } from "./hand-over.ts";
import { prepareToSay } from "./say.ts";

/** A link gives its own address; the button of the page gives the page's, without the excerpt it was opened at. */
function shareAddress(control: HTMLElement): string {
  return control instanceof HTMLAnchorElement ? control.href : (document.URL.split("#")[0] ?? "");
}

/** A correction is about the view in sight: the link takes along what the page's address says of it. */
function fillCorrection(link: HTMLAnchorElement): void {
  const address = new URL(link.href);
  address.searchParams.set("page", window.location.pathname + window.location.search);
  link.href = address.pathname + address.search;
}

function heed(event: Event): void {
  const target = event.target instanceof Element ? event.target : null;
  const details = target?.closest<HTMLDetailsElement>(".cite");
  if (details) addCopyButtons(details);
  const correction = target?.closest<HTMLAnchorElement>("[href^='/corrections?']");
  if (correction) fillCorrection(correction);
  const control = target?.closest<HTMLElement>("[data-share]");
  if (!control || event.type !== "click") return;
  const report = control.dataset.share === "report" && document.querySelector(".report pre")?.textContent;
  if (report) copy(control, report);
  else share(control, shareAddress(control));
}

/** Begins with the event that fetched this program. */
export function start(first: Event): void {
  prepareToSay();
  for (const sign of ["pointerover", "focusin", "click"]) document.addEventListener(sign, heed);
  heed(first);
}
