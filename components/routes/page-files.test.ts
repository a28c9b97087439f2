import { check } from "@placemarkio/check-geojson";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { knownIn } from "@/lib/address/known.ts";
import { parsed } from "@/lib/address/query.ts";
import { entryKinds, kinds } from "@/lib/atlas/kinds.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { publishedDataset } from "@/lib/exports/dataset/dataset.ts";
import { pageFormats, pageFormatsOf } from "@/lib/exports/formats.ts";
import { dataPages } from "@/lib/exports/page-files/data-pages.ts";
import { fileParameters, pageOfFile } from "@/lib/exports/page-files/page-file.ts";
import { pageJsonSchema } from "@/lib/exports/page-files/page-json.ts";
import { tables } from "@/lib/exports/tables/tables.ts";
import { pagePaths } from "@/lib/site/page-paths.ts";
import { rowsShown } from "./testing/rows-shown.ts";
import { viewedPage } from "./viewed-page.ts";

vi.mock("next/navigation", async (original) => ({ ...(await original<object>()), useRouter: () => ({}) }));

const atlas = loadAtlas();
const known = knownIn(atlas);
const dataset = publishedDataset(atlas, { name: "Where They Met", origin: "https://met.example" });
const patience = 120_000;

interface Row {
  [column: string]: string;
}

function viewed(path: string, search = "") {
  const { page, asked, faults } = viewedPage(atlas, path, parsed(search));
  if (!page) throw new Error(`no page at ${path}`);
  return { page, asked, faults };
}

/** The file of a page, as text. */
function fileOf(path: string, extension: string, search = ""): string {
  const { page, asked, faults } = viewed(path, search);
  const format = pageFormatsOf(page.listed).find((each) => each.extension === extension);
  if (!format || !page.listed) throw new Error(`${path} is not given as ${extension}`);
  const { title, description, listed } = page;
  return format.ofPages.write({ path, title, description, listed, asked, faults }, dataset);
}

/** What the rows of a page's table are called, each once. */
function keysOf(path: string, search = ""): string[] {
  const table = tables.find(({ name }) => name === viewed(path, search).page.listed?.table);
  const rows = parse(fileOf(path, "csv", search), { columns: true }) as Row[];
  return [...new Set(rows.map((row) => row[table?.key[0] ?? ""] ?? ""))];
}

const onPage = (path: string, search = "") => rowsShown(path, renderToStaticMarkup(viewed(path, search).page.body));

const listing = pagePaths(atlas).filter((path) => viewed(path).page.listed);
/** Their pages are no list: an entry, and a tour that names its stops. */
const isOneThing = (path: string) => entryKinds.some((kind) => path.startsWith(`${kinds[kind].path}/`));
const isTour = (path: string) => viewed(path).page.about.what === "tour";
const areLists = listing.filter((path) => !isOneThing(path) && !isTour(path) && path !== "/articles");

/** Of the whole list /map shows the latest of each kind, and says so. */
const latestOfKinds = (ids: string[]) =>
  entryKinds.flatMap((kind) => ids.filter((id) => atlas.entry(id)?.kind === kind).slice(-30));

describe("a page and its CSV", () => {
  it(
    "name the same in the same order, on every page of the site",
    () => {
      expect(areLists.length).toBeGreaterThan(100);
      for (const path of areLists) expect(keysOf(path), path).toEqual(path === "/map" ? keysOf("/map") : onPage(path));
      expect(onPage("/map")).toEqual(latestOfKinds(keysOf("/map")));
    },
    patience,
  );

  it("of one entry is that entry", () => {
    for (const entry of atlas.entries.filter((_, index) => index % 20 === 0))
      expect(keysOf(`${kinds[entry.kind].path}/${entry.id}`)).toEqual([entry.id]);
  });

  it("of the articles has their excerpts, as many as the page counts", () => {
    const counts = [...renderToStaticMarkup(viewed("/articles").page.body).matchAll(/<p class="soft">(\d+) excerpts/g)];
    expect(keysOf("/articles").length).toBe(counts.reduce((sum, [, count]) => sum + Number(count), 0));
  });

  it(
    "name the same in the same order, whatever is asked of it",
    () => {
      const odd = fc.constantFrom("", "nothing", "constructor", "2013", "28.01.2013", "1994/2020", "../2001", "%");
      const value = (name: (typeof fileParameters)[number]) =>
        name === "on" || name === "with"
          ? fc.oneof(odd, fc.integer({ min: 1988, max: 2027 }).map(String), fc.constant("2020-11-09"))
          : name === "names"
            ? fc.constantFrom("hy", "az", "ru", "ka", "fr", "en", "xx")
            : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known[name]) }, odd);
      const query = fc
        .record(Object.fromEntries(fileParameters.map((name) => [name, value(name)])), { requiredKeys: [] })
        .map((asked) => `?${new URLSearchParams(asked as Record<string, string>)}`);
      const lists = [
        "/meetings",
        "/events",
        "/deployments",
        "/map",
        "/timeline",
        "/places",
        "/sources",
        "/places/tbilisi",
      ];
      const isWhole = (path: string, search: string) =>
        path === "/map" && keysOf(path, search).length === atlas.entries.length;
      fc.assert(
        fc.property(fc.constantFrom(...lists), query, (path, search) => {
          const keys = keysOf(path, search);
          expect(isWhole(path, search) ? latestOfKinds(keys) : keys).toEqual(onPage(path, search));
        }),
        { numRuns: 150, seed: 16 },
      );
    },
    patience,
  );

  it("are narrowed by what the lists of one kind are asked, and sorted as they are", () => {
    const search = "?level=leaders&mediator=russia&on=2020&sort=-date";
    const wanted = atlas.meetings
      .filter(({ level, mediator, date }) => level === "leaders" && mediator === "russia" && date < "2021")
      .toReversed();
    expect(wanted.length).toBeGreaterThan(5);
    expect(keysOf("/meetings", search)).toEqual(wanted.map(({ id }) => id));
    expect(keysOf("/meetings", `${search}&utm_source=x&amp;kind=event`)).toEqual(wanted.map(({ id }) => id));
  });

  it("have each row as the whole table has it", () => {
    const whole = new Map(dataset.entries.map(({ id }, index) => [id, index]));
    const lines = parse(tables[0] ? fileOf("/timeline", "csv") : "") as string[][];
    const cells = tables[0]?.cells(dataset) ?? [];
    for (const line of lines.slice(1, 40)) {
      const row = cells[whole.get(line[0] ?? "") ?? -1] ?? [];
      expect(line.length).toBe(row.length);
      expect(line[0]).toBe(row[0]);
    }
  });
});

describe("a page as JSON", () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(pageJsonSchema());

  it(
    "fits its schema, and has in full what its rows name, in their order",
    () => {
      for (const path of listing) {
        const file = JSON.parse(fileOf(path, "json"));
        expect(validate(file), `${path} ${JSON.stringify(validate.errors?.slice(0, 2))}`).toBe(true);
        expect(file.address).toBe(`https://met.example${path}`);
        const { table, rows } = file;
        if (table === "entries")
          expect(
            file.entries.map(({ id }: { id: string }) => id),
            path,
          ).toEqual(rows);
        if (path === "/places") expect(file.places.map(({ id }: { id: string }) => id)).toEqual(rows);
        if (table === "publishers") expect(file.publishers.map(({ id }: { id: string }) => id)).toEqual(rows);
        const excerpts = file.articles.flatMap(({ excerpts: own }: { excerpts: { id: string }[] }) => own);
        // of the articles that its entries stand on too, which the page only links
        const known = excerpts.map(({ id }: { id: string }) => id);
        if (table === "excerpts") expect(known, path).toEqual(expect.arrayContaining(rows));
      }
    },
    patience,
  );

  it("has every entry as the whole atlas has it, with each place, excerpt and article that it names", () => {
    const file = JSON.parse(fileOf("/meetings", "json", "?mediator=russia"));
    const ids = (key: string) => new Set(file[key].map(({ id }: { id: string }) => id));
    for (const entry of file.entries) {
      const { $schema: _, ...own } = atlas.entry(entry.id) ?? {};
      expect(entry).toEqual(JSON.parse(JSON.stringify(own)));
      for (const place of entry.places) expect(ids("places")).toContain(place);
      for (const { article } of entry.citations) expect(ids("articles")).toContain(article);
      for (const { publisher } of entry.references) expect(ids("publishers")).toContain(publisher);
      for (const excerpt of entry.excerpts) expect(JSON.stringify(file.articles)).toContain(`"id":"${excerpt}"`);
    }
  });

  it("says what was asked, tidily, and what could not be understood", () => {
    const file = JSON.parse(fileOf("/meetings", "json", "?on=28.01.2013&level=kings&mediator=russia&utm_source=x"));
    expect(file.view).toEqual({ on: "2013-01-28", mediator: "russia" });
    expect(file.asked).toBe("https://met.example/meetings?on=2013-01-28&mediator=russia");
    expect(file.faults).toEqual([expect.stringContaining("“kings”")]);
  });
});

describe("a page as GeoJSON", () => {
  it(
    "is valid, and has the entries of the page in its order",
    () => {
      for (const path of listing.filter((_, index) => index % 9 === 0)) {
        if (!pageFormatsOf(viewed(path).page.listed).some(({ extension }) => extension === "geojson")) continue;
        const text = fileOf(path, "geojson");
        expect(() => check(text), path).not.toThrow();
        const entries = JSON.parse(text).features.map(
          ({ properties }: { properties: { entry: string } }) => properties.entry,
        );
        expect(entries, path).toEqual(viewed(path).page.listed?.entries?.map(({ id }) => id));
      }
    },
    patience,
  );

  it("of the list of places has these", () => {
    const text = fileOf("/places", "geojson");
    expect(() => check(text)).not.toThrow();
    expect(JSON.parse(text).features.length).toBe(atlas.places.length);
  });

  it("is not given of what lies nowhere", () => {
    expect(() => fileOf("/articles", "geojson")).toThrow("not given");
  });
});

describe("what describes the files of pages", () => {
  const described = (path: string) =>
    dataPages.find((page) =>
      new RegExp(`^${page.path.replace(/\{\w+\}/, "[^/]+")}$`).test(path === "/" ? "/index" : path),
    );

  it("names every page that lists something, with its table and whether it lies on a map, and no other", () => {
    for (const path of pagePaths(atlas)) {
      const { listed } = viewed(path).page;
      const page = described(path);
      expect(page?.table, path).toBe(listed?.table);
      const given = pageFormatsOf(listed).map(({ extension }) => extension);
      const all = pageFormats.map(({ extension }) => extension);
      expect(given, path).toEqual(page ? all.filter((each) => page.onMap || each !== "geojson") : []);
    }
    for (const { path } of dataPages) if (!path.includes("{")) expect(listing).toContain(pageOfFile(path));
  });

  it(
    "names each parameter that changes what a page lists",
    () => {
      const rowsOf = (path: string, search = "") => viewed(path, search).page.listed?.rows;
      for (const path of [
        "/",
        "/map",
        "/timeline",
        "/places",
        "/sources",
        "/disagreements",
        "/tour",
        "/where-they-met",
      ])
        for (const name of fileParameters) {
          if (described(path)?.parameters.includes(name)) continue;
          const values =
            name === "on" || name === "with" ? ["1995"] : name === "names" ? ["hy"] : known[name].slice(0, 4);
          for (const value of values)
            expect(rowsOf(path, `?${name}=${value}`), `${path}?${name}=${value}`).toEqual(rowsOf(path));
        }
    },
    patience,
  );
});

it("no file of a page is larger than a megabyte", () => {
  const largest = ["/map", "/timeline", "/sources", "/meetings", "/disagreements", "/places"];
  for (const path of largest)
    for (const { extension } of pageFormatsOf(viewed(path).page.listed))
      expect(Buffer.byteLength(fileOf(path, extension)), `${path}.${extension}`).toBeLessThan(1_000_000);
});
