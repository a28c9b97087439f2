/** Buttons that copy a citation. Without a script they would be of no use, so a script makes them. */
import { fetched } from "@/lib/site/fetched.ts";
import type { ShareWords } from "@/lib/site/late-words.ts";
import { addressOf } from "./address-of.ts";
import { copy } from "./hand-over.ts";

type Act = (control: HTMLElement) => void;

function button(text: string, act: Act): HTMLLIElement {
  const item = document.createElement("li");
  const control = document.createElement("button");
  control.type = "button";
  control.textContent = text;
  control.addEventListener("click", () => act(control));
  item.append(control);
  return item;
}

/** No citation is HTML: that is the page of a network that asks to sign in. */
async function read(answer: Response): Promise<string> {
  if (answer.headers.get("Content-Type")?.includes("html")) throw new Error("not a citation");
  return answer.text();
}

/** The page cannot know the day on which it will be read; the browser does. */
function addDate(paragraph: HTMLParagraphElement, { locale, accessed }: ShareWords): void {
  const today = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date());
  paragraph.append(` ${accessed.replace("{day}", () => today)}`);
}

/** Completes a citation with today's date and, above its files, a row of buttons that copy the same. */
export function addCopyButtons(details: HTMLDetailsElement, words: ShareWords): void {
  const paragraph = details.querySelector("p");
  const files = details.querySelector("ul");
  if (!paragraph || !files || details.querySelector("button")) return;
  addDate(paragraph, words);
  const row = document.createElement("ul");
  row.className = "cite-copy";
  row.dataset.title = words.copy;
  row.append(button(words.citation, (control) => copy(control, paragraph.textContent, words)));
  for (const link of files.querySelectorAll("a")) {
    row.append(button(link.text, (control) => copy(control, fetched(link.href, { read }), words)));
  }
  const figure = details.closest("[data-excerpt]");
  const address = addressOf(figure?.querySelector<HTMLAnchorElement>("a[href*='#']"));
  row.append(button(words.link, (control) => copy(control, address, words)));
  files.before(row);
}
