import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pageText, textHash } from "./page-text.ts";
import { goodManners, politeFetch, retryAfter } from "./polite-fetch.ts";
import { type PlayedArchive, playArchive } from "./testing/played-archive.ts";
import { archiveAddress, waybackAt } from "./wayback.ts";

let played: PlayedArchive;
let waits: number[];
beforeEach(async () => {
  played = await playArchive();
  waits = [];
});
afterEach(() => played.close());

/** An archive that is asked without pauses; the longer waits are noted, not waited for. */
function archive(timeout = 20_000) {
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  const manners = { ...goodManners, pause: 0, timeout, tries: 3, wait };
  return waybackAt(archiveAddress(played.address), politeFetch(manners));
}

const nearest = (name: string, timeout?: number) =>
  archive(timeout).nearest(`https://pages.example/${name}`, "2022-07-16");

describe("asking an archive for a capture", () => {
  it("takes the one nearest to the day, with the title and the hash of the page’s text", async () => {
    expect(await nearest("captured")).toEqual({
      archiveUrl: `${played.address}/web/20220718101112/https://pages.example/captured`,
      title: "The captured page",
      sha256: textHash("They met."),
    });
    expect(played.asked).toEqual(["available captured", "capture captured"]);
  });

  it("finds none where there is none, and saves the page when asked to", async () => {
    expect(await nearest("none")).toBeNull();
    expect((await archive().save("https://pages.example/none")).archiveUrl).toContain("/web/20220718101112/");
  });

  it("follows an answer that leads elsewhere", async () => {
    expect((await nearest("moved"))?.title).toBe("The moved page");
  });

  it("waits as long as a busy archive asks for, and asks again", async () => {
    expect((await nearest("busy-at-first"))?.title).toBe("The busy-at-first page");
    expect(waits).toEqual([7000]);
  });

  it("never waits longer than its longest, and gives up an archive that stays busy", async () => {
    await expect(nearest("busy")).rejects.toThrow("the archive answered 429, 3 times");
    expect(waits).toEqual([goodManners.longestWait, goodManners.longestWait]);
  });

  it("says so when the archive is broken, or answers something else", async () => {
    await expect(nearest("broken")).rejects.toThrow("the archive answered 503, 3 times");
    await expect(nearest("garbled")).rejects.toThrow("not the one that it describes");
  });

  it("does not wait for an answer for ever", async () => {
    await expect(nearest("slow", 50)).rejects.toThrow("no answer within 0.05 s, 3 times");
  });

  it("hashes no text where the page is none", async () => {
    expect(await nearest("pdf")).toMatchObject({ title: null, sha256: null });
  });
});

describe("manners", () => {
  it("leave a second between two requests", async () => {
    const ask = politeFetch({ ...goodManners, wait: async (milliseconds) => void waits.push(milliseconds) });
    await ask(`${played.address}/web/1id_/a`);
    await ask(`${played.address}/web/1id_/b`);
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(0);
    expect(waits[0]).toBeLessThanOrEqual(1000);
  });

  it("read Retry-After in seconds and as a date", () => {
    expect(retryAfter("120")).toBe(120_000);
    expect(retryAfter("Wed, 21 Oct 2026 07:28:00 GMT", Date.parse("2026-10-21T07:27:00Z"))).toBe(60_000);
    expect([retryAfter(null), retryAfter("soon")]).toEqual([undefined, undefined]);
  });
});

describe("the text of a page", () => {
  it("has its words, block by block, and nothing that a reader does not see", () => {
    const html =
      "<title>A &amp; B</title><style>p{}</style><h1>Head&shy;line</h1><p>One\n two<br>three <b>bold</b>.</p><!-- no --><script>x</script><svg><title>no</title></svg><noscript>no</noscript>";
    expect(pageText(html)).toEqual({ title: "A & B", text: "Head\u00adline\nOne two\nthree bold." });
  });

  it("stays the same when only the markup changes", () => {
    const words = (html: string) => textHash(pageText(html).text);
    expect(words("<p>They  met.</p>")).toBe(words('<div class="x"><p><i>They</i>\nmet.</p></div>'));
    expect(words("<p>They met.</p>")).not.toBe(words("<p>They meet.</p>"));
  });

  it("survives what is no HTML", () => {
    expect(pageText("")).toEqual({ title: null, text: "" });
    expect(pageText("<p>open <b").text).toBe("open");
  });
});
