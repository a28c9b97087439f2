import { expect, test } from "@playwright/test";

/** One of each kind of address: files, made files, pages, pages with a view, answers on request, none. */
const addresses = [
  "/geo/towns.geojson",
  "/icons/icon-192.png",
  "/begin.js",
  "/fonts/faces.css",
  "/map-data.json",
  "/map-near.json",
  "/map-words.json?of=x",
  "/search-index.json",
  "/search.json?q=paris",
  "/sitemap.xml",
  "/sitemap/places.xml",
  "/places/tbilisi",
  "/meetings?on=2013",
  "/places/fuzuli",
  "/cite/entries/2013-01-28-paris.txt",
  "/data/entries.csv",
  "/meetings.csv?on=2013",
  "/places/tbilisi.json",
  "/places/nowhere.geojson",
  "/opensearch.xml",
  "/.well-known/security.txt",
  "/social/places/tbilisi",
  "/picture/places/tbilisi.png",
  "/picture/places/tbilisi.svg",
  "/embed/places/tbilisi",
  "/embed/places/nowhere",
  "/embed.css",
  "/embed-this/about",
  "/oembed?url=x",
  "/read",
  "/gazetteer.json",
  "/read.css",
  "/places/nowhere",
];

for (const address of addresses) {
  test(`${address} can only be read`, async ({ request }) => {
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"]) {
      const answer = await request.fetch(address, { method, maxRedirects: 0 });
      expect(answer.status(), method).toBe(405);
      expect(answer.headers().allow).toBe("GET, HEAD, OPTIONS");
    }
    const options = await request.fetch(address, { method: "OPTIONS" });
    expect(options.status()).toBe(204);
    expect(options.headers().allow).toBe("GET, HEAD, OPTIONS");
  });

  test(`${address} answers HEAD as GET, without a body`, async ({ request }) => {
    const [get, head] = await Promise.all([request.get(address), request.head(address)]);
    expect(head.status()).toBe(get.status());
    expect(head.headers()["content-type"]).toBe(get.headers()["content-type"]);
    expect((await head.body()).length).toBe(0);
    expect((await get.body()).length).toBeGreaterThan(0);
  });
}

test("a text can be sent to one address, which is asked by no other method than that", async ({ request }) => {
  for (const method of ["PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"]) {
    const answer = await request.fetch("/read/answer", { method, maxRedirects: 0 });
    expect(answer.status(), method).toBe(405);
    expect(answer.headers().allow).toBe("GET, HEAD, OPTIONS, POST");
  }
  const options = await request.fetch("/read/answer", { method: "OPTIONS" });
  expect([options.status(), options.headers().allow]).toEqual([204, "GET, HEAD, OPTIONS, POST"]);
});

test("what is sent to an action that does not exist is refused", async ({ request }) => {
  for (const address of ["/about", "/meetings?on=2013", "/nowhere"]) {
    const answer = await request.post(address, { headers: { "Next-Action": "00ff" }, data: "[]" });
    expect(answer.status(), address).toBe(405);
  }
});

test("files are sent in parts, and a part that they do not have is refused", async ({ request }) => {
  const ask = (Range: string) =>
    request.get("/geo/towns.geojson", { headers: { Range, "Accept-Encoding": "identity" } });
  const part = await ask("bytes=0-9");
  expect(part.status()).toBe(206);
  expect(await part.text()).toHaveLength(10);
  const beyond = await ask("bytes=99999999-");
  expect(beyond.status()).toBe(416);
  expect(beyond.headers()["content-range"]).toMatch(/^bytes \*\/\d+$/);
  for (const range of ["bytes=abc", "bytes=9-1", "bytes=-99999999", "lines=1-2"])
    expect((await ask(range)).status(), range).toBe(200);
});

test("a file that has changed since somebody knew it is not sent to them", async ({ request }) => {
  for (const address of ["/geo/towns.geojson", "/icons/icon-192.png"]) {
    const tag = (await request.get(address)).headers().etag ?? "";
    const status = async (headers: Record<string, string>) => (await request.get(address, { headers })).status();
    expect(await status({ "If-Match": '"other"' })).toBe(412);
    expect(await status({ "If-Unmodified-Since": "Mon, 01 Jan 2001 00:00:00 GMT" })).toBe(412);
    expect(await status({ "If-Match": tag })).toBe(200);
    expect(await status({ "If-Match": "*" })).toBe(200);
    expect(await status({ "If-None-Match": tag })).toBe(304);
  }
});
