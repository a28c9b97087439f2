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

it("takes the whole page where its article is but a small part of it", () => {
  const html = page(`<article>More</article><p>${"They met in Paris. ".repeat(20)}</p>`);
  expect(htmlText(html, parse)).toMatch(/^More\n\nThey met in Paris\./);
});

it("leaves out a form, but not a page that is one form as a whole", () => {
  const search = "<form><label>Search the site</label><input></form>";
  expect(htmlText(page(`${search}<p>They met.</p>`), parse)).toBe("They met.");
  expect(htmlText(page(`<form id="all">${search}<p>They met.</p></form>`), parse)).toMatch(/They met\.$/);
});
