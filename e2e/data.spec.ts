import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { loadAtlas } from "../lib/content/load.ts";
import { contentVersion } from "../lib/exports/dataset/content-version.ts";
import { licencesOf } from "../lib/exports/dataset/licences.ts";
import { formats } from "../lib/exports/formats.ts";
import { english } from "../lib/words/catalogue.ts";

const files = formats.flatMap((format) => format.files.map((file) => ({ ...file, format })));
const tables = files.filter(({ table }) => table);

const rowOf = (page: Page, name: string) =>
  page.locator(".data-files:not(.data-feeds) li").filter({ has: page.getByRole("link", { name, exact: true }) });

test("a reader finds the data from the foot of any page", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await page.locator(".site-footer").getByRole("link", { name: "Data", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The data" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("/data names every file with its size and licence, and the version of all", async ({ page }) => {
    await page.goto("/data");
    await expect(page.locator(".data-files:not(.data-feeds) li")).toHaveCount(files.length);
    await expect(page.locator(".facts")).toContainText(contentVersion(loadAtlas()));
    for (const { name, title, rights } of files) {
      const row = rowOf(page, name);
      await expect(row).toContainText(title(english));
      await expect(row.locator(".data-size")).toHaveText(/^\d+ kB$|^\d+\.\d MB$/);
      for (const { short } of licencesOf(rights)) await expect(row).toContainText(short(english));
    }
  });

  test("/data tells of every column what it means, once its table is unfolded", async ({ page }) => {
    await page.goto("/data");
    for (const { name, table } of tables) {
      const details = page.locator(".data-columns").filter({ has: page.getByText(name, { exact: true }) });
      await details.locator("summary").click();
      await expect(details.locator("dt")).toHaveText(table?.columns.map((column) => column.name) ?? []);
      for (const { description } of table?.columns.slice(0, 3) ?? []) await expect(details).toContainText(description);
    }
  });

  test("a click on a file takes it along under its own name", async ({ page }) => {
    await page.goto("/data");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "All files in one zip" }).click();
    expect((await download).suggestedFilename()).toBe("where-they-met.zip");
  });
});

test("/data with a view in its address says the same sizes, which the build has measured", async ({ request }) => {
  const sizesOn = async (address: string) =>
    [...(await (await request.get(address)).text()).matchAll(/class="data-size">([\d.]+ [kM]B)</g)].map(
      ([, size]) => size,
    );
  const sizes = await sizesOn("/data");
  expect(sizes.length).toBe(files.length);
  expect(await sizesOn("/data?map=6/40.2/46.5")).toEqual(sizes);
});

test("every link to a file answers with it, as large as the page says", async ({ page, request }) => {
  await page.goto("/data");
  const links = page.locator(".data-files:not(.data-feeds) li > a");
  for (const address of await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""))) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    const name = address.slice("/data/".length);
    const kilobytes = Math.max(1, Math.round((await answer.body()).length / 1000));
    const said = (await rowOf(page, name).locator(".data-size").textContent()) ?? "";
    if (said.endsWith("kB")) expect(said, address).toBe(`${kilobytes} kB`);
    else expect(said, address).toBe(`${(kilobytes / 1000).toFixed(1)} MB`);
  }
});

for (const { name, format } of files) {
  test(`/data/${name} has its type and its tag, and is not sent again to who has it`, async ({ request }) => {
    const address = `/data/${name}`;
    const answer = await request.get(address);
    const { "content-type": type, etag, ...headers } = answer.headers();
    expect(type).toBe(format.mediaType);
    expect(headers["content-disposition"]).toBe(`attachment; filename="${name}"`);
    expect(headers.link).toContain('/data/datapackage.json>; rel="describedby"');
    const isSmall = name.endsWith(".zip") || (await answer.body()).length < 1024;
    expect(headers["content-encoding"]).toBe(isSmall ? undefined : "gzip");
    const again = await request.get(address, { headers: { "If-None-Match": etag ?? "" } });
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
    expect(again.headers()["access-control-allow-origin"]).toBe("*");
    const head = await request.head(address);
    expect([head.status(), head.headers().etag, (await head.body()).length]).toEqual([200, etag, 0]);
  });
}

test("a table for Excel begins with the mark by which it reads UTF-8, and is the same but for it", async ({
  page,
  request,
}) => {
  await page.goto("/data");
  await expect(page.getByRole("link", { name: /for Excel$/ })).toHaveCount(tables.length);
  const [marked, plain] = [await request.get("/data/excel/names.csv"), await request.get("/data/names.csv")];
  expect(marked.headers()["content-type"]).toBe(plain.headers()["content-type"]);
  expect(await marked.body()).toEqual(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), await plain.body()]));
});

/** A page of another origin, from a server: one that a test makes up is of no network, and may ask no server of this machine. */
async function elsewhere(page: Page): Promise<Server> {
  const server = createServer((_, response) => response.setHeader("Content-Type", "text/html").end("<p>theirs"));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  return server;
}

test("the script of another site reads the data, and no page", async ({ page, baseURL }) => {
  const server = await elsewhere(page);
  const read = (address: string) =>
    page.evaluate(
      (whole) =>
        fetch(whole).then(
          async (answer) => [answer.status, answer.headers.get("etag"), (await answer.text()).slice(0, 6)],
          () => "refused",
        ),
      new URL(address, baseURL).href,
    );
  expect(await read("/data/entries.csv")).toEqual([200, expect.stringMatching(/^W\/"/), "entry,"]);
  expect(await read("/data/nothing.csv")).toEqual([404, null, "There "]);
  expect(await read("/about")).toBe("refused");
  server.close();
});

test("search engines of data learn of every file, under the page's policy and without a fault", async ({ page }) => {
  await page.goto("/data");
  const text = (await page.locator('script[type="application/ld+json"]').textContent()) ?? "";
  const { "@graph": graph } = JSON.parse(text) as {
    "@graph": { "@type": string; version?: string; distribution?: { contentUrl: string }[] }[];
  };
  const dataset = graph.find((thing) => thing["@type"] === "Dataset");
  expect(dataset?.version).toBe(contentVersion(loadAtlas()));
  expect(dataset?.distribution?.map(({ contentUrl }) => new URL(contentUrl).pathname)).toEqual(
    files.map(({ name }) => `/data/${name}`),
  );
});
