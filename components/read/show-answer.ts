/** Puts an answer into the page: at once what is on the first screens, the rest when it is unfolded. */
import { type AnswerMarkup, answerId } from "./answer-markup.ts";

type Parts = AnswerMarkup["parts"];

const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = "", markup = "") =>
  Object.assign(document.createElement(tag), { className, innerHTML: markup });

/** A part that is folded has its text only once it is unfolded, or printed. */
function folded({ title, markup }: Parts[number]): HTMLDetailsElement {
  const details = element("details", "read-more");
  details.append(Object.assign(document.createElement("summary"), { textContent: title }));
  const fill = () => details.children.length > 1 || details.append(element("div", "read-part", markup));
  details.addEventListener("toggle", () => details.open && fill());
  details.addEventListener("fill", fill);
  return details;
}

/** Everything that is folded gets its text, as on paper nothing can be unfolded. */
export function fillAll(output: HTMLElement): void {
  for (const details of output.querySelectorAll(".read-more")) details.dispatchEvent(new Event("fill"));
}

/** Unfolds the part that has an element of this id. */
function unfold(output: HTMLElement, parts: Parts, id: string): void {
  const index = parts.findIndex(({ markup }) => markup.includes(`id="${id}"`));
  const details = output.querySelectorAll<HTMLDetailsElement>(".read-more")[index - 1];
  if (!details) return;
  details.dispatchEvent(new Event("fill"));
  details.open = true;
}

/** A link to a sentence or a note leads there, wherever it is folded away. */
function follow(event: MouseEvent, output: HTMLElement, parts: Parts): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[href^='#']");
  if (!link) return;
  event.preventDefault();
  const id = link.hash.slice(1);
  if (!document.getElementById(id)) unfold(output, parts, id);
  const target = document.getElementById(id);
  // it is followed by the keyboard's next step, and said
  if (target && !target.matches("a,[tabindex]")) target.tabIndex = -1;
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "center" });
}

/** `ways`: how the answer can be taken away. The heading gets the focus. */
export function showAnswer(output: HTMLElement, { head, parts, foot }: AnswerMarkup, ways: HTMLElement): void {
  const [first, ...rest] = parts;
  const text = element("div", "read-article");
  if (first) text.append(element("div", "read-part", first.markup));
  text.append(...rest.map(folded));
  output.replaceChildren(element("div", "read-head", head), text, ways, element("div", "read-foot", foot));
  output.onclick = (event) => follow(event, output, parts);
  document.getElementById(answerId)?.focus();
}

/** In place of an answer: a sentence that says why there is none. */
export function showFault(output: HTMLElement, fault: string): void {
  output.replaceChildren(
    Object.assign(document.createElement("p"), { className: "read-fault", textContent: fault, tabIndex: -1 }),
  );
  output.querySelector<HTMLElement>(".read-fault")?.focus();
}
