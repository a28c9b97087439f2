/**
 * The words on the map are the server's, for the view that it drew. Once the map shows another one they say so, and can be asked for
 * anew; they come along with a list that follows the slider.
 */
import { write } from "@/components/address/door.ts";
import { drawnAgain } from "@/components/address/drawn-again.ts";

const wordsIn = (page: ParentNode) => page.querySelector<HTMLElement>(".map-in-words");
const textOf = (words: HTMLElement) => words.querySelector<HTMLElement>("p[id]");
const lineOf = (words: HTMLElement) => words.querySelector(".words-behind");

/** Of which view the words are that stand there, once the map shows another. */
const whose = ({ dataset }: HTMLElement) =>
  dataset.anew === undefined ? "As this page was opened: " : "As the map was before: ";

/** The view of the map, as an address has it. */
let shown: string | undefined;

/** Tells which view the map shows, `query`: the part of the address that carries it. Gives back what ends that. */
export function wordsFor(query: string): () => void {
  shown = query;
  sayWhose(query);
  return () => {
    shown = undefined;
  };
}

/** Says of the words that they are those of before, unless they are for `query`. */
function sayWhose(query: string): void {
  const words = wordsIn(document);
  if (!words) return;
  if (words.dataset.wordsOf === query) lineOf(words)?.remove();
  else if (!lineOf(words)) textOf(words)?.before(behindLine(words));
}

function behindLine(words: HTMLElement): HTMLElement {
  const line = Object.assign(document.createElement("p"), { className: "words-behind" });
  const of = Object.assign(document.createElement("span"), { textContent: whose(words) });
  const ask = Object.assign(document.createElement("button"), {
    type: "button",
    textContent: "Describe the map as it is now",
  });
  ask.addEventListener("click", () => void describeAnew(words, of));
  line.append(of, ask);
  return line;
}

async function describeAnew(words: HTMLElement, said: HTMLElement): Promise<void> {
  write();
  words.setAttribute("aria-busy", "true");
  const page = await drawnAgain();
  words.removeAttribute("aria-busy");
  if (!words.isConnected) return;
  if (page && takeWords(page)) {
    const text = textOf(words);
    text?.setAttribute("tabindex", "-1");
    // The button that had the focus is gone.
    text?.focus({ preventScroll: true });
    return;
  }
  said.setAttribute("role", "alert");
  said.textContent = `The words on this view could not be fetched. ${whose(words)}`;
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
  if (shown !== undefined) sayWhose(shown);
  return true;
}
