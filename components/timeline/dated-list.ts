import { drawnAgain } from "@/components/address/drawn-again.ts";
import { takeWords } from "@/components/map/words-anew.ts";
import { type GivenWords, type Words, wordsOf } from "@/lib/words/words.ts";

/** The list of a page, which the server draws by date: it follows once the slider rests, drawn by the server again, with the words on its map. */
const restMilliseconds = 1000;
let timer = 0;
let latest = 0;

const drawnList = (page: ParentNode) => page.querySelector<HTMLElement>("[data-dated-list]");

/** Draws the list anew for the dates of the address (EDTF), once they have rested. Pages without such a list stay as they are. */
export function followDates({ on, with: second }: { on?: string; with?: string }, given: GivenWords): void {
  const list = drawnList(document);
  window.clearTimeout(timer);
  if (!list || list.dataset.datedList === [on, second].filter(Boolean).join()) return;
  timer = window.setTimeout(() => void redraw(list, wordsOf(given)), restMilliseconds);
}

async function redraw(list: HTMLElement, words: Words): Promise<void> {
  latest += 1;
  const own = latest;
  list.setAttribute("aria-busy", "true");
  const page = await drawnAgain();
  // Meanwhile the reader may have moved on, to another date or another page.
  if (own !== latest || !list.isConnected) return;
  list.removeAttribute("aria-busy");
  const fresh = page && drawnList(page);
  if (!fresh) return sayBehind(list, words);
  list.dataset.datedList = fresh.dataset.datedList;
  list.dataset.redrawn = "";
  list.replaceChildren(...fresh.childNodes);
  countFilters(page);
  takeWords(page);
}

/** The numbers in the menus of the filters are those of the dates too. */
function countFilters(page: Document): void {
  for (const menu of document.querySelectorAll<HTMLSelectElement>(".filters select")) {
    const fresh = page.querySelector<HTMLSelectElement>(`.filters select[name=${menu.name}]`);
    const chosen = menu.value;
    if (fresh) menu.replaceChildren(...fresh.childNodes);
    menu.value = chosen;
  }
}

function sayBehind(list: HTMLElement, words: Words): void {
  const retry = (inside: (string | HTMLElement)[]) => {
    const button = Object.assign(document.createElement("button"), { type: "button" });
    button.append(...inside);
    button.addEventListener("click", () => void redraw(list, words));
    return button;
  };
  const line = Object.assign(document.createElement("p"), { className: "list-behind", role: "alert" });
  line.append(...words.parts<HTMLElement>("timeline-live.listBehind", { retry }));
  list.querySelector(".list-behind")?.remove();
  list.prepend(line);
}
