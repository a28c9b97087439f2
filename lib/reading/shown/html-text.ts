/** The words of a saved page, with an empty line between its blocks. The browser parses it: nothing in it runs or is fetched. */

// some pages are one form as a whole
const unread =
  "script,style,noscript,template,svg,iframe,object,nav,form:not(:has(p,article)),button,select,dialog,[hidden]";
const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);

/** The part with the most words of those that say of themselves that they hold the article; else the whole page. */
function articleOf(page: Document): Element {
  const said = [...page.querySelectorAll("article,[itemprop=articleBody],main,[role=main]")];
  const words = (element: Element) => element.textContent?.trim().length ?? 0;
  const [most] = said.toSorted((a, b) => words(b) - words(a));
  return most && words(most) > words(page.body) / 4 ? most : page.body;
}

/** Elements within elements: no page is written deeper, and what is deeper is read without its blocks. */
const deepest = 500;

function writeText(node: Node, write: (text: string) => void, depth = 0): void {
  for (const child of node.childNodes) {
    const isBlock = blocks.has(child.nodeName);
    if (isBlock) write("\n\n");
    if (child.nodeName === "BR") write("\n");
    else if (child.nodeType === 3 || depth >= deepest) write((child.textContent ?? "").replace(/\s+/g, " "));
    else writeText(child, write, depth + 1);
    if (isBlock) write("\n\n");
  }
}

const withoutMargins = (block: string) =>
  block
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();

/** `parse`: a browser's DOMParser, or what plays it. */
export function htmlText(html: string, parse: (html: string) => Document): string {
  const page = parse(html);
  for (const element of page.querySelectorAll(unread)) element.remove();
  const parts: string[] = [];
  writeText(articleOf(page), (text) => parts.push(text));
  return parts
    .join("")
    .split(/\n{2,}/)
    .map(withoutMargins)
    .filter(Boolean)
    .join("\n\n");
}
