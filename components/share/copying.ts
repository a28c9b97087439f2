/** What copies and shares; share-on-intent.tsx fetches it and tells it what a reader points at. */
import { addressOf, addressOfView } from "./address-of.ts";
import { addCopyButtons } from "./copy-buttons.ts";
import { copy, share } from "./hand-over.ts";
import { prepareToSay } from "./say.ts";

/** A link gives its own address; the button of the page gives the page's, without the excerpt it was opened at. */
function shareAddress(control: HTMLElement): string {
  if (control.dataset.map) return addressOfView(control.dataset.map);
  return addressOf(control instanceof HTMLAnchorElement ? control : null);
}

/** Makes ready what the reader points at; with a click, does it. */
export function act(target: Element, clicked: boolean): void {
  prepareToSay();
  const details = target.closest<HTMLDetailsElement>(".cite");
  if (details) addCopyButtons(details);
  const control = target.closest<HTMLElement>("[data-share]");
  if (!control || !clicked) return;
  const report = control.dataset.share === "report" && document.querySelector(".report pre")?.textContent;
  if (report) copy(control, report);
  else share(control, shareAddress(control));
}
