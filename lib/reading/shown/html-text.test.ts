import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { htmlText } from "./html-text.ts";

const parse = (html: string) => parseHTML(html).document as unknown as Document;

const page = (body: string) => `<!DOCTYPE html><html><head><title>T</title></head><body>${body}</body></html>`;

it("takes the article out of a page, a block for each of its blocks, and no script, menu or form", () => {
  const html = page(
    `<nav>Home | News</nav><article><h1>They\n met</h1><script>x()</script><p>In <b>Paris</b>,<br>on Monday.</p><div><p>Twice.</p></div></article><footer>Contact</footer>`,
  );
  expect(htmlText(html, parse)).toBe("They met\n\nIn Paris,\non Monday.\n\nTwice.");
});

/** A document as a browser makes it of a page that is nested so deep, which the parser of tests cannot. */
function nested(depth: number, inmost: string): Document {
  const { document } = parseHTML("<!DOCTYPE html><html><body></body></html>");
  let at: Element = document.body;
  for (let each = 0; each < depth; each += 1) at = at.appendChild(document.createElement("section"));
  at.textContent = inmost;
  return document as unknown as Document;
}

it("a page of twenty thousand elements within each other is read without a fault", () => {
  expect(htmlText("", () => nested(20_000, "They met in Paris."))).toBe("They met in Paris.");
});

it("a page of spaces before a line end is read in a moment", () => {
  const spaced = nested(1, "");
  const at = spaced.querySelector("section");
  for (let each = 0; each < 150_000; each += 1) at?.append(" ");
  at?.append("They met.", spaced.createElement("br"), "Twice.");
  const begun = performance.now();
  expect(htmlText("", () => spaced)).toBe("They met.\nTwice.");
  expect(performance.now() - begun).toBeLessThan(3000);
});

it("takes the whole page where its article is but a small part of it", () => {
  const html = page(`<article>More</article><p>${"They met in Paris. ".repeat(20)}</p>`);
  expect(htmlText(html, parse)).toMatch(/^More\n\nThey met in Paris\./);
});

it("leaves out a form, but not a page that is one form as a whole", () => {
  const search = "<form><label>Search the site</label><input></form>";
  expect(htmlText(page(`${search}<p>They met.</p>`), parse)).toBe("They met.");
  expect(htmlText(page(`<form id="all">${search}<p>They met.</p></form>`), parse)).toMatch(/They met\.$/);
});
