import { describe, expect, it } from "vitest";
import { oembedAnswer } from "@/components/routes/oembed-answer.ts";
import { pageAt } from "@/components/routes/pages.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { placeLabel } from "@/lib/atlas/names/names.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { absolute } from "@/lib/site/absolute.ts";
import { pageMetadata } from "@/lib/site/metadata.ts";
import { pagePaths } from "@/lib/site/page-paths.ts";
import { english } from "@/lib/words/catalogue.ts";
import type { Oembed } from "./oembed.ts";
import { frameAttribute, inDiscourse, inGhost, inWordPress } from "./testing/readers.ts";

const atlas = loadAtlas();
const paths = pagePaths(atlas);

const ask = (asked: Record<string, string>) => oembedAnswer(atlas, new URLSearchParams(asked));
const answerFor = async (path: string, more: Record<string, string> = {}): Promise<Oembed> =>
  (await ask({ url: absolute(path), ...more })).json();

/** One page of each kind, and views. */
const samples = [
  "/",
  "/map?on=2013&with=2021",
  "/places/tbilisi",
  "/places/tbilisi?names=hy&on=2021",
  "/meetings?level=leaders&sort=date",
  "/meetings/2022-05-22-brussels",
  "/deployments/russian-peacekeepers",
  "/articles/tbilisi-2022",
  "/tour/3",
  "/search?q=%22%3Cb%3E%26",
  "/about",
];

describe("an answer of /oembed", () => {
  it.each(samples)("for %s is a whole rich one in its own words", async (path) => {
    const answer = await answerFor(path);
    expect(answer).toMatchObject({ version: "1.0", type: "rich", cache_age: 86_400, provider_url: absolute("/") });
    expect(answer.title).not.toBe("");
    expect([answer.width, answer.height].every(Number.isInteger)).toBe(true);
    expect(answer.html.match(/<iframe/g)).toHaveLength(1);
    expect(frameAttribute(answer.html, "width")).toBe(`${answer.width}`);
    expect(frameAttribute(answer.html, "height")).toBe(`${answer.height}`);
    expect(frameAttribute(answer.html, "title")).toContain(answer.title);
    const { pathname, origin } = new URL(frameAttribute(answer.html, "src") ?? "");
    expect(origin + pathname).toBe(absolute(`/embed${path.split("?")[0]}`).replace(/\/$/, ""));
    expect(new URL(answer.thumbnail_url).pathname).toMatch(/^\/social/);
    expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630]);
  });

  it("keeps within the room that the asker has, and gives a narrow frame more height", async () => {
    const path = "/deployments/russian-peacekeepers";
    const narrow = await answerFor(path, { maxwidth: "320" });
    expect(narrow.width).toBe(320);
    expect(narrow.height).toBeGreaterThan((await answerFor(path)).height);
    expect(await answerFor(path, { maxwidth: "1", maxheight: "90" })).toMatchObject({ width: 1, height: 90 });
    expect(await answerFor(path, { maxwidth: "wide", maxheight: "-3" })).toEqual(await answerFor(path));
  });

  it("keeps the view of the address, and of its parameters ours alone", async () => {
    const { html, thumbnail_url } = await answerFor("/places/tbilisi?utm_source=x&on=2013&theme=dark");
    expect(frameAttribute(html, "src")).toBe(absolute("/embed/places/tbilisi?on=2013"));
    expect(thumbnail_url).toBe(absolute("/social/places/tbilisi?on=2013"));
  });

  it("finds a page by what its address leads to, too", async () => {
    for (const path of ["/Places/Tbilisi", "/places/tbilisi/", "/places/stepanakert"])
      expect((await ask({ url: absolute(path) })).status, path).toBe(200);
  });

  it("says what it has not: an address, a page, another format", async () => {
    expect(ask({}).status).toBe(400);
    expect(ask({ url: "" }).status).toBe(400);
    for (const url of [
      "about",
      "https://example.org/about",
      absolute("/nowhere"),
      absolute("/places/__proto__"),
      "javascript:1",
    ])
      expect(ask({ url }).status, url).toBe(404);
    expect(ask({ url: absolute("/about"), format: "xml" }).status).toBe(501);
    expect(ask({ url: absolute("/about"), format: "json" }).status).toBe(200);
  });
});

describe("a reader of oEmbed", () => {
  it.each(samples)("shows %s by its own rules: WordPress and Ghost", async (path) => {
    const begun = performance.now();
    const answer = await answerFor(path);
    const taken = performance.now() - begun;
    const html = inWordPress(answer, "s3cr3t") ?? "";
    expect(frameAttribute(html, "src")).toBe(`${frameAttribute(answer.html, "src")}#?secret=s3cr3t`);
    for (const name of ["width", "height", "title"]) expect(frameAttribute(html, name), name).toBeTruthy();
    expect(inGhost(answer, taken)).toBe("embed");
  });
});

describe("a preview that cuts a title at 80 and a description at 250 characters", () => {
  const cut = (path: string) => {
    const page = pageAt(atlas, path);
    if (!page) throw new Error(path);
    const { openGraph } = pageMetadata(page, "", "", "", english);
    const [title, description] = [`${openGraph?.title}`, `${openGraph?.description}`];
    return { ...inDiscourse({ title, description }), description, page };
  };

  it("has the first sentence of every page whole, and a title that is", () => {
    for (const path of paths) {
      const { title, words, description } = cut(path);
      expect(title.trim().length, path).toBeGreaterThan(2);
      const [first = description] = /^.*?[.!?…](?=\s[\p{Lu}\p{N}“]|$)/u.exec(description) ?? [];
      expect(words.startsWith(first), `${path}: ${first}`).toBe(true);
    }
  });

  it("says of an entry what it is and the year, of a place its name, of an article its title", () => {
    for (const entry of atlas.entries) {
      const { title, words } = cut(`/${entry.kind}s/${entry.id}`);
      expect(title.startsWith(entry.title.slice(0, 60)), entry.id).toBe(true);
      const [year = ""] = /\d{4}/.exec(formatDate(entry.date, english)) ?? [];
      expect(title + words, entry.id).toContain(year);
    }
    for (const place of atlas.places) {
      const { title, words } = cut(`/places/${place.id}`);
      expect([title, words.slice(0, placeLabel(place).length)]).toEqual([placeLabel(place), placeLabel(place)]);
    }
    for (const article of atlas.articles) expect(cut(`/articles/${article.id}`).title).toBe(article.title.slice(0, 80));
  });
});
