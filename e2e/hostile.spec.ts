import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { rawRequest } from "../lib/server/testing/raw-request.ts";

/** Every file below a folder. */
const filesBelow = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();

test("unknown ids, views and pictures leave nothing behind on the disk", async ({ request }) => {
  const before = filesBelow(".next");
  for (const address of [
    "/places/nothing-0",
    "/places/nothing-1?on=2013",
    "/events/nothing",
    "/nothing.txt",
    "/about?x=1",
    "/places/tbilisi?on=1999&map=6/41/45",
    "/map-image/wide/6.15/41.5/45.5/3/no-arcs.svg",
    "/map-image/wide/6.15/41.5/45.5/3/nothing.svg",
    "/fonts/nothing.woff2",
    "/cite/entries/nothing.txt",
    "/data/nothing.csv",
    "/feeds/places/nowhere.atom",
    "/data/excel/nothing.csv",
    "/places/tbilisi.json?on=1999",
    "/places/nothing-2.csv",
    "/social/places/tbilisi?on=1999",
    "/picture/places/tbilisi.png?on=1999",
    "/picture/places/nothing.svg",
    "/embed/places/tbilisi?on=1998",
    "/embed/nothing?theme=x",
    "/embed-this/places/tbilisi?width=x",
    "/oembed?url=x",
    "/articles/nothing?_rsc=1",
  ])
    await request.get(address, address.includes("_rsc") ? { headers: { RSC: "1" } } : {});
  expect(filesBelow(".next").filter((file) => !before.includes(file))).toEqual([]);
});

/** A word that every object knows, at each place of an address, with the status that it must have. */
const addresses: [address: string, status: number][] = [
  ...["/toLocaleString", "/constructor", "/__proto__", "/__defineGetter__/x", "/places/constructor"].map(
    (path): [string, number] => [path, 404],
  ),
  ["/viewed/toLocaleString", 404],
  ["/viewed/about", 404],
  ["/viewed/places/tbilisi?on=2013", 404],
  ["/social/constructor", 404],
  ["/social/places/__proto__", 404],
  ["/picture/constructor.png", 404],
  ["/picture/places/__proto__.svg", 404],
  ["/embed/constructor", 404],
  ["/embed/places/__proto__", 404],
  ["/embed/places/%25", 404],
  ["/embed/places/tbilisi?theme=constructor&show=__proto__&on=toString", 200],
  ["/embed-this/constructor", 404],
  ["/embed-this/places/tbilisi?width=constructor&height=-1&theme=__proto__", 200],
  ["/oembed?url=constructor&maxwidth=__proto__", 404],
  ["/oembed?url=http://localhost/%25%D4", 404],
  ["/cite/constructor/__proto__.toString", 404],
  ["/data/constructor", 404],
  ["/data/__proto__", 404],
  ["/data/excel/toString.csv", 404],
  ["/feeds/constructor.atom", 404],
  ["/feeds/places/__proto__.json", 404],
  ["/data/excel/atlas.json", 404],
  ["/constructor.csv", 404],
  ["/places/__proto__.json", 404],
  ["/tour/toString.geojson", 404],
  ["/page-files/csv/meetings", 404],
  ["/page-files/csv/meetings?on=2013", 404],
  ["/page-files/constructor/places/x.png", 404],
  ["/meetings.csv?constructor=x&__proto__=y&level=constructor&mediator=__proto__&sort=toString", 200],
  [`/meetings.csv?layers=${"x,".repeat(3000)}&on=${"2".repeat(500)}`, 200],
  ["/data/entries.csv?map=7/40/45&names=hy&for=x", 200],
  ["/map-image/wide/7/40/45/3/%25.svg", 404],
  ["/map-image/constructor/7/40/45/3/no-arcs.svg", 404],
  [`/map-image/wide/7/40/45/3/${"paris+".repeat(60)}paris.svg`, 404],
  ["/_global-error", 404],
  ["/_not-found", 404],
  ["/_error", 404],
  ["/meetings?constructor=x&__proto__=y&level=constructor&mediator=__proto__&kind=toString", 200],
  ["/corrections?page=/__proto__/x&excerpt=__proto__", 200],
  ["/search?q=constructor", 200],
  [`/places/${"x".repeat(505)}`, 414],
  // Longer than the name of a file may be.
  [`/${"x".repeat(400)}`, 404],
  [`/geo/${"x".repeat(300)}.geojson`, 404],
  [`/_next/static/${"x".repeat(300)}.js`, 404],
  ["/healthz", 200],
];

for (const [address, status] of addresses) {
  test(`${address.slice(0, 80)} is answered with ${status}`, async ({ request }) => {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect(answer.status()).toBe(status);
    expect(answer.headers()["content-security-policy"]).toContain("default-src");
  });
}

test("a parameter without end is not read, and a line says so instead of repeating it", async ({ page }) => {
  await page.goto(`/meetings?on=${"2".repeat(3000)}&level=leaders`);
  await expect(page.getByText("The address has more than 64 characters for “on”.")).toBeVisible();
  expect((await page.content()).length).toBeLessThan(1_000_000);
});

test("redirects carry every security header and stay on the site", async ({ request, baseURL }) => {
  for (const address of ["/places/tbilisi/", "/Places/Tbilisi", "//evil.example/x", "/names/hy?to=//evil.example"]) {
    // Put behind the origin by hand: "//evil.example" would be asked there.
    const answer = await request.get(baseURL + address, {
      maxRedirects: 0,
      headers: { "X-Forwarded-Host": "evil.example" },
    });
    const headers = answer.headers();
    expect(headers["content-security-policy"], address).toContain("default-src");
    const to = new URL(headers.location ?? "/", baseURL);
    expect(to.origin, address).toBe(baseURL);
  }
});

test("a request for another protocol is answered as any other, and does not wait for ever", async ({ baseURL }) => {
  const port = Number(new URL(baseURL ?? "").port);
  const lines = ["GET /about HTTP/1.1", "Host: localhost", "Upgrade: websocket", "Connection: Upgrade, close"];
  expect(await rawRequest(port, `${lines.join("\r\n")}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 200/);
});

test("what a router says that it shows may be anything", async ({ request }) => {
  for (const state of ["x", "%", "[]", encodeURIComponent('["__proto__",{"constructor":[]}]')]) {
    const headers = { RSC: "1", "Next-Router-State-Tree": state };
    for (const address of ["/about?_rsc=x", "/meetings?on=2013&_rsc=x"])
      expect((await request.get(address, { headers })).status(), `${address} ${state}`).toBeLessThan(500);
  }
});

test("no page is drawn for Next's older address of its data, which would pass by every lane", async ({ request }) => {
  const id = readFileSync(".next/BUILD_ID", "utf8").trim();
  for (const address of ["map.json?map=8/40/45&x=1", "search.json.json?q=stepanakert", "index.json"]) {
    const answer = await request.get(`/_next/data/${id}/${address}`);
    expect([answer.status(), await answer.text()], address).toEqual([404, "There is no such data.\n"]);
  }
});
