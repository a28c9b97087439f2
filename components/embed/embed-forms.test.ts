import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { loadAtlas } from "@/lib/content/load.ts";
import { absolute } from "@/lib/site/absolute.ts";
import { siteUrl } from "@/lib/site/site-url.ts";
import { embedContent } from "./embed-content.ts";
import { embedForms } from "./embed-forms.ts";
import { embedThisDocument } from "./embed-this-document.ts";

const atlas = loadAtlas();
const look = { theme: "dark", show: "map" } as const;
const size = { width: 480, height: 520, fixed: true };

function contentOf(path: string, query = "") {
  const content = embedContent(atlas, path, new URLSearchParams(query));
  if (!content) throw new Error(`no page ${path}`);
  return content;
}

const textsOf = (path: string, query = "") =>
  Object.fromEntries(embedForms(contentOf(path, query), query, look, size).map(({ id, text }) => [id, text]));

describe("the forms to copy", () => {
  it("are a frame, one that listens, plain HTML and Markdown, each with the view", () => {
    const texts = textsOf("/places/tbilisi", "on=2013");
    expect(Object.keys(texts)).toEqual(["frame", "listening", "html", "markdown"]);
    const src = `src="${absolute("/embed/places/tbilisi?on=2013&theme=dark&show=map").replaceAll("&", "&amp;")}"`;
    expect(texts.frame).toContain(src);
    expect(texts.frame).toContain('width="480" height="520"');
    expect(texts.listening?.startsWith(`${texts.frame}\n<script>`)).toBe(true);
    for (const id of ["html", "markdown"]) {
      expect(texts[id]).toContain(absolute("/social/places/tbilisi?on=2013"));
      expect(texts[id]).toContain(absolute("/places/tbilisi?on=2013"));
    }
  });

  it("listen to this site alone", () => {
    expect(textsOf("/about").listening).toContain(`e.origin!=="${siteUrl()}"`);
  });

  it("have in plain HTML no script, frame, class or sheet, and say by whom the quotation is", () => {
    const html = textsOf("/meetings/2022-05-22-brussels").html ?? "";
    expect(html).not.toMatch(/<(?:script|iframe|style|link)|class=/);
    expect(html).toMatch(/<blockquote><p>“[^<]+”<\/p><\/blockquote>/);
    expect(html).toContain("¶");
    expect(parseDocument(html).children.length).toBeGreaterThan(0);
  });

  it("keep in Markdown what is a sign there as it is written", () => {
    const content = { ...contentOf("/about"), title: "A [b](c) *d* `e` <f>", text: "1\n# 2" };
    const { text } = embedForms(content, "", look, size).find(({ id }) => id === "markdown") ?? { text: "" };
    expect(text).toContain("A \\[b\\]\\(c\\) \\*d\\* \\`e\\` \\<f\\>");
    expect(text).toContain("1 \\# 2");
  });
});

describe("the page on which an embed is made", () => {
  const html = embedThisDocument({ content: contentOf("/places/tbilisi", "on=2013"), view: "on=2013", look, size });

  it("keeps the view in its form, and shows the choices that were made", () => {
    expect(html).toContain('<input type="hidden" name="on" value="2013">');
    for (const chosen of [
      'value="dark" checked',
      'value="map" checked',
      'name="width" value="480"',
      'name="height" value="520"',
    ])
      expect(html).toContain(chosen);
    expect(html).toContain('<form method="get" action="/embed-this/places/tbilisi"');
  });

  it("shows the very embed of which it gives the text", () => {
    expect(html).toContain('<iframe src="/embed/places/tbilisi?on=2013&amp;theme=dark&amp;show=map"');
    expect(html.match(/<textarea [^>]*readonly/g)).toHaveLength(4);
  });

  it("is as high as its content needs where no height is asked for, and then the field names it only", () => {
    const open = { content: contentOf("/places/tbilisi"), view: "", look, size: { ...size, fixed: false } };
    expect(embedThisDocument(open)).toContain('name="height" placeholder="520"');
  });
});
