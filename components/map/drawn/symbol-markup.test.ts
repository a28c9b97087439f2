import { describe, expect, it } from "vitest";
import type { DrawnSymbol } from "@/lib/cartography/drawn/index.ts";
import { labelsMarkup } from "./symbol-markup.ts";

const look = {
  family: "sans",
  weight: 500,
  style: "normal",
  size: 13,
  lineHeight: 1.2,
  letterSpacing: 0,
  colour: "placeLabel",
  halo: null,
} as const;
const label = (value: string, layer = "towns-1"): DrawnSymbol => ({
  layer,
  x: 10.123456,
  y: 20,
  text: { value, look, anchor: "left", align: "left", offset: [6.73, 0], rotate: 0 },
  properties: {},
});

describe("the names over the drawn map", () => {
  it("cannot break out of their markup", () => {
    const markup = labelsMarkup([label('<script>alert("x")</script> & co')]);
    expect(markup).not.toContain("<script>");
    expect(markup).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; co");
  });

  it("say in which language each name is that is not in the reader's", () => {
    const both = { ...label("Ստեփանակերտ /\nKhankendi"), properties: { langs: "hy,en" } };
    const broken = { ...label("Ստեփանակերտ\n/ Khankendi"), properties: { langs: "hy,en" } };
    expect(labelsMarkup([broken], "hy")).toContain('Ստեփանակերտ\n/ <span lang="en">Khankendi</span></b>');
    const markup = labelsMarkup([both, { ...label("Zarisli"), properties: { langs: "en" } }], "hy");
    expect(markup).toContain('Ստեփանակերտ /\n<span lang="en">Khankendi</span></b>');
    expect(markup).toMatch(/<b class="at-left" lang="en"[^>]*>Zarisli<\/b>/);
    expect(labelsMarkup([label("Ganja")])).not.toContain("lang");
  });

  it("write a common look once, and leave the markers to the links", () => {
    const markup = labelsMarkup([label("Ganja"), label("Barda"), label("Tbilisi", "entries")]);
    expect(markup.match(/font:/g)).toHaveLength(1);
    expect(markup).not.toContain("Tbilisi");
    expect(markup).toContain("left:10.1%;top:20%");
  });
});
