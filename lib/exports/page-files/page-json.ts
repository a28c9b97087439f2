/** A page as JSON, and the schema that it fits. */
import { z } from "zod";
import { parameters } from "../../address/parameters.ts";
import { type Atlas, excerptsOf, placesOf } from "../../atlas/atlas.ts";
import { articlesOf, sourcesOf } from "../../atlas/attribution.ts";
import type { Entry } from "../../atlas/schema/entry-schema.ts";
import { AtlasContentFile, bare, bareArticle } from "../dataset/atlas-content.ts";
import { type Dataset, provenance } from "../dataset/dataset.ts";
import { listedTables } from "./listed.ts";
import { fileParameters, fileQuery, type PageFile } from "./page-file.ts";

const { entries, places, articles, publishers } = AtlasContentFile.shape;

/** Where the schema of pages is served. */
export const pageSchemaName = "page.schema.json";

export const PageJson = z.strictObject({
  $schema: z.url().describe("The JSON Schema that this file fits"),
  title: z.string().describe("Of the page"),
  description: z.string().describe("Of the page, in a sentence or two"),
  address: z.url().describe("The page, without parameters: its canonical address"),
  asked: z.url().describe("The page with what was asked of it, as the atlas writes it"),
  view: z
    .partialRecord(z.enum(fileParameters), z.string())
    .describe("What was asked, by the names of the parameters, as the atlas writes it"),
  faults: z.array(z.string()).describe("What in the address could not be used, a sentence each"),
  version: z.string().describe("The day of the last change and the hash of the whole content of the atlas"),
  knownUntil: z.string().describe("The day up to which the record is checked: what came after is not known"),
  caution: z.string().describe("What lines and areas do not say"),
  licence: z.string(),
  table: z.enum(listedTables).describe("The table at /data whose rows the page lists"),
  rows: z.array(z.string()).describe("Which rows, by the first column of their key, in the order of the page"),
  entries: entries.describe("The entries that the page lists, in its order, each once"),
  places: places.describe("The places that the page lists or that its entries name; [longitude, latitude]"),
  articles: articles.describe("The articles that the entries stand on, with the excerpts that do so"),
  publishers: publishers.describe("Whose pages and articles the entries stand on"),
});

const indented = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** By the names of the parameters, as they are written; what was not asked is left out. */
function viewOf({ asked }: PageFile): z.infer<typeof PageJson>["view"] {
  const texts = fileParameters.map((name) => [name, parameters[name].write(asked)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}

/** The articles of accounts that are told in our own words. */
const articlesOfAccounts = ({ disagreements }: Entry) =>
  disagreements.flatMap(({ accounts }) =>
    accounts.flatMap(({ source }) => ("citation" in source ? [source.citation.article] : [])),
  );

/** The articles that stand behind a page, each with those of its excerpts alone that do so. */
function articlesBehind(atlas: Atlas, entries: readonly Entry[], excerpts: readonly string[]) {
  const quoted = new Set([...excerpts, ...entries.flatMap(excerptsOf)]);
  const told = new Set(
    entries.flatMap((entry) => [...articlesOf(atlas, entry).map(({ id }) => id), ...articlesOfAccounts(entry)]),
  );
  return atlas.articles
    .map((article) => ({ ...article, excerpts: article.excerpts.filter(({ id }) => quoted.has(id)) }))
    .filter(({ id, excerpts: own }) => own.length > 0 || told.has(id))
    .map(bareArticle);
}

/** Those that the page lists, in its order; else those of its entries. */
function publishersBehind(atlas: Atlas, entries: readonly Entry[], { listed }: PageFile) {
  if (listed.table === "publishers") return listed.rows.flatMap((id) => atlas.publisher(id) ?? []);
  const sources = entries.flatMap((entry) => sourcesOf(atlas, entry));
  const named = new Set(sources.flatMap(({ attribution: found }) => (found ? [found.page, found.text] : [])));
  return atlas.publishers.filter((publisher) => named.has(publisher));
}

/** `dataset`: the whole one. */
export function pageJson(file: PageFile, dataset: Dataset): string {
  const { path, title, description, listed, asked, faults } = file;
  const { atlas, site } = dataset;
  const { entries = [], excerpts = [] } = listed;
  const { version, knownUntil, caution, licence } = provenance(dataset);
  const address = site.origin + atlas.words.to(path);
  const named = new Set(entries.flatMap(placesOf).flatMap((id) => atlas.place(id) ?? []));
  const body = {
    $schema: `${site.origin}/data/${pageSchemaName}`,
    title,
    description,
    address,
    asked: address + fileQuery(asked),
    view: viewOf(file),
    faults: [...faults],
    ...{ version, knownUntil, caution, licence },
    table: listed.table,
    rows: [...listed.rows],
    entries: entries.map(bare),
    places: [...new Set([...(listed.places ?? []), ...named])],
    articles: articlesBehind(atlas, entries, excerpts),
    publishers: publishersBehind(atlas, entries, file),
  };
  return indented(body);
}

/** JSON Schema, draft 2020-12. */
export const pageJsonSchema = () => z.toJSONSchema(PageJson, { io: "output" });

export function pageSchema({ site }: Dataset): string {
  const $id = `${site.origin}/data/${pageSchemaName}`;
  return indented({ $id, title: `${site.name}: a page as JSON`, ...pageJsonSchema() });
}
