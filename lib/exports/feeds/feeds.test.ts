import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { atlas } from "../testing/whole.ts";
import { site } from "../testing/works.ts";
import { feedAnswer, feedFiles, feedFormats } from "./feed-formats.ts";
import { feedOf } from "./feeds.ts";

type Node = ReturnType<typeof parseDocument>["children"][number];

const childrenOf = (node: Node | ReturnType<typeof parseDocument>) =>
  "children" in node ? node.children.filter((child) => child.type === "tag") : [];
const named = (node: Node, name: string) => childrenOf(node).filter((child) => "name" in child && child.name === name);
const textIn = (node: Node | undefined): string =>
  !node ? "" : "data" in node ? node.data : "children" in node ? node.children.map(textIn).join("") : "";
const attributes = (node: Node | undefined) => (node && "attribs" in node ? node.attribs : {});

const names = ["entries", "corrections", "disagreements", "places/tbilisi"];
const bodyOf = (file: string) => feedAnswer(atlas, site, file)?.body ?? "";
const moment = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;

describe.each(names)("the feed of %s in Atom", (name) => {
  const [root] = childrenOf(parseDocument(bodyOf(`${name}.atom`), { xmlMode: true }));
  if (!root) throw new Error("no feed");
  const entries = named(root, "entry");

  it("has what RFC 4287 demands of a feed: id, title, updated, author and the way to itself, each once", () => {
    expect(attributes(root)).toMatchObject({ xmlns: "http://www.w3.org/2005/Atom" });
    for (const part of ["id", "title", "updated", "author"]) expect(named(root, part), part).toHaveLength(1);
    expect(textIn(named(root, "updated")[0])).toMatch(moment);
    const links = named(root, "link").map(attributes);
    expect(links.find(({ rel }) => rel === "self")?.href).toBe(`https://met.example/feeds/${name}.atom`);
    expect(links.filter(({ rel }) => rel === "alternate")).toHaveLength(1);
  });

  it("has of each item an id of its own, a title, its day, its page and its words", () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.length).toBeLessThanOrEqual(50);
    const ids = entries.map((entry) => textIn(named(entry, "id")[0]));
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) {
      expect(childrenOf(entry).map((part) => ("name" in part ? part.name : ""))).toEqual(
        ["id", "title", "updated", "link", "summary", "georss:point"].slice(0, childrenOf(entry).length),
      );
      expect(textIn(named(entry, "updated")[0])).toMatch(moment);
      for (const part of ["title", "summary"]) expect(textIn(named(entry, part)[0])).toMatch(/\S/);
      expect(URL.canParse(attributes(named(entry, "link")[0]).href ?? "")).toBe(true);
    }
  });

  it("is as old as its newest item, and the newest comes first", () => {
    const days = entries.map((entry) => textIn(named(entry, "updated")[0]));
    expect(days).toEqual(days.toSorted().toReversed());
    expect(textIn(named(root, "updated")[0])).toBe(days[0]);
  });

  it("gives a point as GeoRSS does, latitude first", () => {
    const points = entries.flatMap((entry) => named(entry, "georss:point")).map(textIn);
    expect(points.length).toBeGreaterThan(0);
    for (const point of points) expect(point).toMatch(/^-?\d{1,2}(\.\d+)? -?\d{1,3}(\.\d+)?$/);
    const place = atlas.place("tbilisi");
    if (name === "places/tbilisi") expect(points).toContain(`${place?.point[1]} ${place?.point[0]}`);
  });

  it("tells in JSON Feed the same items, in the same order", () => {
    const feed = JSON.parse(bodyOf(`${name}.json`));
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: textIn(named(root, "title")[0]),
      feed_url: `https://met.example/feeds/${name}.json`,
    });
    const items = entries.map((entry) => ({
      id: textIn(named(entry, "id")[0]),
      url: attributes(named(entry, "link")[0]).href,
      title: textIn(named(entry, "title")[0]),
      content_text: textIn(named(entry, "summary")[0]),
      date_modified: textIn(named(entry, "updated")[0]),
    }));
    expect(feed.items.map(({ _geo, ...item }: { _geo: unknown }) => item)).toEqual(items);
  });
});

describe("feeds", () => {
  it("are there for every place, and for nothing else that an address names", () => {
    expect(feedFiles(atlas)).toHaveLength((3 + atlas.places.length) * feedFormats.length);
    for (const file of [
      "entries",
      "entries.rss",
      ".atom",
      "places.atom",
      "places/nowhere.atom",
      "places/tbilisi/x.atom",
    ])
      expect(feedAnswer(atlas, site, file), file).toBeUndefined();
    for (const word of ["constructor", "__proto__", "places/__proto__", "places/constructor"])
      for (const { extension } of feedFormats) expect(feedAnswer(atlas, site, `${word}.${extension}`)).toBeUndefined();
  });

  it("of a place where nothing happened are valid, and empty", () => {
    const idle = atlas.places.find(({ id }) => atlas.entriesAt(id).length === 0);
    expect(idle && JSON.parse(bodyOf(`places/${idle.id}.json`)).items).toEqual([]);
    expect(idle && bodyOf(`places/${idle.id}.atom`)).toContain(`<updated>${atlas.modified.latest}T00:00:00Z</updated>`);
  });

  it("name a correction by an id that stays when the log has another page", () => {
    const ids = feedOf(atlas, site, "corrections")?.items.map(({ id }) => id) ?? [];
    expect(ids.every((id) => /^https:\/\/met\.example\/corrections\/log#\d{4}-\d{2}-\d{2}-/.test(id))).toBe(true);
  });

  it("keep a title that looks like markup a text", () => {
    const [first] = atlas.entries;
    if (!first) throw new Error("no entry");
    const changed = { ...atlas, entries: [{ ...first, title: "A <b> & ]]> \u0001c" }] };
    expect(feedAnswer(changed, site, "entries.atom")?.body).toContain("<title>A &lt;b&gt; &amp; ]]&gt; c</title>");
  });
});
