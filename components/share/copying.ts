/** What copies, shares and prints; share-on-intent.tsx fetches it and tells it what a reader points at. */
import type { ShareWords } from "@/lib/site/late-words.ts";
import { addCopyButtons } from "./copy-buttons.ts";
import { copy, share } from "./hand-over.ts";
import { prepareToSay } from "./say.ts";
import { textOf } from "./text-of.ts";

/** Makes ready what the reader points at; with a click, does it. */
export function act(target: Element, clicked: boolean, words: ShareWords): void {
  prepareToSay();
  const details = target.closest<HTMLDetailsElement>(".cite");
  if (details) addCopyButtons(details, words);
  const control = target.closest<HTMLElement>("[data-share]");
  if (!control || !clicked) return;
  if (control.dataset.share === "print") window.print();
  else if (control.dataset.share === "report") copy(control, textOf(control), words);
  else share(control, textOf(control), words);
}
