/**
 * The words on the map are the server's, for the view that it drew. Once the map shows another one they say so, and can be asked for
 * anew; they come along with a list that follows the slider.
 */
import { write } from "@/components/address/door.ts";
import { drawnAgain } from "@/components/address/drawn-again.ts";
import type { Words } from "@/lib/words/words.ts";

const wordsIn = (page: ParentNode) => page.querySelector<HTMLElement>(".map-in-words");
const textOf = (words: HTMLElement) => words.querySelector<HTMLElement>("p[id]");
const lineOf = (words: HTMLElement) => words.querySelector(".words-behind");

/** Of which view the words are that stand there, once the map shows another. */
const whose = ({ dataset }: HTMLElement) => ({ anew: dataset.anew === undefined ? "no" : "yes" });

/** The view of the map, as an address has it, and the words of whoever tells of it. */
let shown: { query: string; words: Words } | undefined;

/** Tells which view the map shows, `query`: the part of the address that carries it. Gives back what ends that. */
export function wordsFor(query: string, words: Words): () => void {
  shown = { query, words };
  sayWhose(query, words);
  return () => {
    shown = undefined;
  };
}

/** Says of the description that it is that of before, unless it is for `query`. */
function sayWhose(query: string, words: Words): void {
  const description = wordsIn(document);
  if (!description) return;
  if (description.dataset.wordsOf === query) lineOf(description)?.remove();
  else if (!lineOf(description)) textOf(description)?.before(behindLine(description, words));
}

function behindLine(description: HTMLElement, words: Words): HTMLElement {
  const line = Object.assign(document.createElement("p"), { className: "words-behind" });
  const textContent = words("map-live.behind", whose(description));
  const of = Object.assign(document.createElement("span"), { textContent });
  const ask = Object.assign(document.createElement("button"), {
    type: "button",
    textContent: words("map-live.behind.describe"),
  });
  ask.addEventListener("click", () => void describeAnew(description, of, words));
  line.append(of, ask);
  return line;
}

async function describeAnew(description: HTMLElement, said: HTMLElement, words: Words): Promise<void> {
  write();
  description.setAttribute("aria-busy", "true");
  const page = await drawnAgain();
  description.removeAttribute("aria-busy");
  if (!description.isConnected) return;
  if (page && takeWords(page)) {
    const text = textOf(description);
    text?.setAttribute("tabindex", "-1");
    // The button that had the focus is gone.
    text?.focus({ preventScroll: true });
    return;
  }
  said.setAttribute("role", "alert");
  said.textContent = words("map-live.behind.failed", whose(description));
}

/** Puts the words of a page in the place of those that stand; false where it has none. */
export function takeWords(page: Document): boolean {
  const [words, fresh] = [wordsIn(document), wordsIn(page)];
  const [text, freshText] = [words && textOf(words), fresh && textOf(fresh)];
  if (!words || !fresh || !text || !freshText) return false;
  text.replaceChildren(...freshText.childNodes);
  words.dataset.wordsOf = fresh.dataset.wordsOf;
  words.dataset.anew = "";
  lineOf(words)?.remove();
  // Meanwhile the map may have moved on.
  if (shown) sayWhose(shown.query, shown.words);
  return true;
}
