import { check } from "@placemarkio/check-geojson";
import { expect } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { rowsShown } from "../components/routes/testing/rows-shown.ts";
import { parameterNames } from "../lib/address/parameter-names.ts";
import { loadAtlas } from "../lib/content/load.ts";
import { formats, pageFormats } from "../lib/exports/formats.ts";
import { pageFilePath } from "../lib/exports/page-files/page-file.ts";
import { siteMapParts } from "./site-map.ts";
import { test } from "./warm.ts";

/** Pages with what is asked of them. */
const addresses = [
  "/",
  "/meetings",
  "/meetings?level=leaders&mediator=russia&on=2020",
  "/meetings?sort=-date&mediator=minsk-group",
  "/meetings?sort=place&names=hy&on=1999",
  "/meetings?level=kings&on=28.01.2013",
  "/events?on=1994&utm_source=x",
  "/deployments",
  "/map?kind=event&on=2020-11-10",
  "/timeline",
  "/timeline?on=2020",
  "/places?names=ru",
  "/places/tbilisi",
  "/where-they-met",
  "/disagreements",
  "/sources?voice=azerbaijani",
  "/tour/3",
];

const split = (address: string): [path: string, query: string] => {
  const [path = "", query] = address.split("?");
  return [path, query ? `?${query}` : ""];
};

const table = (path: string) =>
  path === "/places" ? "place" : path === "/disagreements" ? "point" : path === "/sources" ? "publisher" : "entry";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const address of addresses) {
    test(`${address} and its CSV name the same in the same order`, async ({ page, request }) => {
      const [path, query] = split(address);
      await page.goto(address);
      const shown = rowsShown(path, await page.locator("main").innerHTML());
      expect(shown.length).toBeGreaterThan(0);
      const rows = parse(await (await request.get(pageFilePath(path, "csv", query))).text(), { columns: true });
      const keys = (rows as Record<string, string>[]).map((row) => row[table(path)] ?? "");
      expect([...new Set(keys)]).toEqual(shown);
    });
  }

  test("a program finds on a page with filters what it shows then, in each format", async ({ page, request }) => {
    await page.goto("/meetings?level=leaders&map=6/41/45&sort=-date&utm_source=x&on=28.01.2013");
    for (const { mediaType, extension } of pageFormats) {
      const link = page.locator(`link[rel=alternate][type="${mediaType.split(";")[0]}"]`);
      const { pathname, search } = new URL((await link.getAttribute("href")) ?? "", page.url());
      expect(pathname + search).toBe(`/meetings.${extension}?on=2013-01-28&level=leaders&sort=-date`);
      expect((await request.get(pathname + search)).headers()["content-type"]).toBe(mediaType);
    }
  });

  test("/data says that every page is data, with examples that answer", async ({ page, request }) => {
    await page.goto("/data");
    const links = page.locator(".data-pages a");
    expect(await links.count()).toBeGreaterThan(3);
    for (const link of await links.all()) {
      const address = (await link.getAttribute("href")) ?? "";
      expect(await link.textContent()).toBe(address);
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(200);
      expect((await answer.text()).length, address).toBeGreaterThan(500);
    }
  });
});

for (const { extension, mediaType } of pageFormats) {
  test(`a page as .${extension} has its type, name and tag, and is not sent again to who has it`, async ({
    request,
  }) => {
    for (const path of ["/meetings", "/places/tbilisi"]) {
      const address = `${path}.${extension}?on=2020&utm_source=x`;
      const answer = await request.get(address);
      const { etag = "", ...headers } = answer.headers();
      expect(answer.status()).toBe(200);
      expect(headers["content-type"]).toBe(mediaType);
      expect(headers["content-disposition"]).toBe(
        `inline; filename="${path.slice(1).replace("/", "-")}-2020.${extension}"`,
      );
      expect(headers["content-encoding"]).toBe("gzip");
      expect(headers["cache-control"]).toBe("no-cache");
      expect(headers["x-robots-tag"]).toBe("noindex");
      expect(headers["x-address-faults"]).toBeUndefined();
      expect(headers.link).toContain(`${path}>; rel="canonical"`);
      expect(headers.link).toContain('creativecommons.org/licenses/by/4.0/>; rel="license"');
      const again = await request.get(address, { headers: { "If-None-Match": etag } });
      expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
      expect(again.headers()["access-control-allow-origin"]).toBe("*");
      const head = await request.head(address);
      expect([head.status(), head.headers().etag, (await head.body()).length]).toEqual([200, etag, 0]);
    }
    const tagOf = async (on: string) => (await request.get(`/meetings.${extension}?on=${on}`)).headers().etag;
    expect(await tagOf("1995")).not.toBe(await tagOf("2020"));
  });
}

test("what of an address cannot be understood is said in the JSON and beside every other file", async ({ request }) => {
  const query = "?level=k%C3%B6nige&on=2020&mediator=russia";
  const json = await (await request.get(`/meetings.json${query}`)).json();
  expect(json.faults).toEqual([expect.stringContaining("“könige”")]);
  expect(json.view).toEqual({ on: "2020", mediator: "russia" });
  for (const { extension } of pageFormats) {
    const said = (await request.get(`/meetings.${extension}${query}`)).headers()["x-address-faults"] ?? "";
    expect(said).toMatch(/^[ -~]+$/);
    expect(JSON.parse(said)).toEqual(json.faults);
  }
  const long = parameterNames.map((name) => `${name}=${"x".repeat(250)}`).join("&");
  expect(((await request.get(`/meetings.csv?${long}`)).headers()["x-address-faults"] ?? "").length).toBeLessThan(2100);
});

test("what is not there is said in a sentence, with what there is", async ({ request }) => {
  const text = async (address: string, status: number) => {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect(answer.status(), address).toBe(status);
    if (status === 404) expect(answer.headers()["content-type"]).toBe("text/plain; charset=utf-8");
    return status === 404 ? await answer.text() : (answer.headers().location ?? "");
  };
  expect(await text("/places/nowhere.csv?on=2013", 404)).toContain("There is no page at /places/nowhere.");
  expect(await text("/about.json", 404)).toContain("The page /about lists nothing");
  expect(await text("/search.csv?q=paris", 404)).toContain("All data is listed at /data.");
  expect(await text("/articles.geojson", 404)).toContain("is given as .csv, .json, not as .geojson.");
  for (const ending of ["xlsx", "kml", "xml"])
    expect(await text(`/places/tbilisi.${ending}`, 404)).toContain(
      `is given as .csv, .json, .geojson, not as .${ending}.`,
    );
  expect(await text("/Places/Tbilisi.json?on=2013&level=leaders", 308)).toBe(
    "/places/tbilisi.json?on=2013&level=leaders",
  );
  expect((await request.get("/.csv")).status()).toBe(200);
});

test("a file is the same whichever language of names its reader has chosen", async ({ request }) => {
  const answer = await request.get("/places/tbilisi.csv", { headers: { Cookie: "names=hy" }, maxRedirects: 0 });
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toBe(await (await request.get("/places/tbilisi.csv")).text());
});

test("a page on the map is GeoJSON that readers of the standard take", async ({ request }) => {
  for (const path of ["/", "/places", "/where-they-met"]) {
    const text = await (await request.get(pageFilePath(path, "geojson"))).text();
    expect(check(text).type, path).toBe("FeatureCollection");
  }
});

test("OpenAPI names the addresses that answer, for every page and every file", async ({ request }) => {
  const document = await (await request.get("/data/openapi.json")).json();
  const atlas = loadAtlas();
  const names: Record<string, string> = {
    meeting: atlas.meetings[0]?.id ?? "",
    deployment: atlas.deployments[0]?.id ?? "",
    event: atlas.entries.find(({ kind }) => kind === "event")?.id ?? "",
    place: atlas.places[0]?.id ?? "",
    article: atlas.articles[0]?.id ?? "",
    stop: "1",
    era: `from-${atlas.decisions.eras.find(({ from }) => from)?.from}`,
    file: formats[0]?.files[0]?.name ?? "",
  };
  for (const [path, { get }] of Object.entries<{ get: { responses: Record<string, { content?: object }> } }>(
    document.paths,
  )) {
    const address = path.replace(/\{(\w+)\}/, (_, name) => names[name] ?? "");
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(Object.keys(get.responses["200"]?.content ?? {}), address).toContain(
      answer.headers()["content-type"]?.split(";")[0],
    );
  }
});

test("whom to tell of a hole, and how to search here, is told where programs look for it", async ({
  page,
  request,
}) => {
  const security = await request.get("/.well-known/security.txt");
  expect(security.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  const [, expires = ""] = /^Expires: (\S+)\r$/m.exec(await security.text()) ?? [];
  const days = (Date.parse(expires) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(365);
  await page.goto("/about");
  const link = page.locator("link[rel=search]");
  await expect(link).toHaveAttribute("title", loadAtlas().decisions.title);
  const described = await request.get((await link.getAttribute("href")) ?? "");
  expect(described.headers()["content-type"]).toBe(await link.getAttribute("type"));
  const [, template = ""] = /type="text\/html" template="([^"]+)"/.exec(await described.text()) ?? [];
  const { pathname, search } = new URL(template.replace("{searchTerms}", "tbilisi"));
  await page.goto(pathname + search);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("tbilisi");
});

test("the site map names a picture of every page", async ({ request }) => {
  const xml = (await siteMapParts(request)).join("");
  const urls = [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, url = ""]) => url);
  expect(urls.length).toBeGreaterThan(300);
  for (const url of urls) {
    const [, page = ""] = /<loc>([^<]+)<\/loc>/.exec(url) ?? [];
    const [, picture = ""] = /<image:loc>([^<]+)<\/image:loc>/.exec(url) ?? [];
    expect(new URL(picture).pathname).toBe(`/social${new URL(page).pathname}`.replace(/\/$/, ""));
  }
});
