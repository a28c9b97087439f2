/** The addresses that give data, as OpenAPI 3.1 describes them in English: written of the registry, the parameters and the schemas. */
import { english } from "../../words/catalogue.ts";
import { type Dataset, provenance, subjectIn } from "../dataset/dataset.ts";
import type { Format, PageFormat } from "../format.ts";
import { type DataPage, dataPages } from "../page-files/data-pages.ts";
import { fileParameters } from "../page-files/page-file.ts";
import { pageJsonSchema } from "../page-files/page-json.ts";
import { askedParameter } from "./asked-parameters.ts";

/** Without its parameters: "text/csv". */
const bare = (mediaType: string): string => mediaType.split(";")[0] ?? mediaType;

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

const schemaOf = ({ extension }: Format) =>
  extension === "json" ? ref("schemas", "Page") : { type: extension === "csv" ? "string" : "object" };

/** "/places/{place}" and CSV → "placesPlaceCsv" */
function operationId(path: string, extension: string): string {
  const words = `${path}.${extension}`.match(/[a-z]+/g) ?? [];
  return words
    .map((word, index) => (index === 0 ? word : word.replace(/^./, (letter) => letter.toUpperCase())))
    .join("");
}

const upper = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase());

/** The part of a path that names one of many. */
const namedIn = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    description: `The last part of the address of the page.`,
    schema: { type: "string" },
  }));

const headers = { ETag: ref("headers", "ETag"), Link: ref("headers", "Link") };

const otherwise = {
  "304": { description: "The same as the asker has, by If-None-Match." },
  "404": ref("responses", "Missing"),
  "405": ref("responses", "OnlyRead"),
};

function operation({ path, gives, table, parameters }: DataPage, format: PageFormat) {
  const { name, extension, mediaType, ofPages } = format;
  const content = { [bare(mediaType)]: { schema: schemaOf(format) } };
  return {
    operationId: operationId(path, extension),
    tags: ["pages"],
    summary: `${upper(gives)}, as ${name}`,
    description: `${ofPages.carries(english)} The table is ${table}.`,
    parameters: [...namedIn(path), ...parameters.map((each) => ref("parameters", each))],
    responses: {
      "200": {
        description: "What the page shows, in its order.",
        headers: { ...headers, "X-Address-Faults": ref("headers", "Faults") },
        content,
      },
      ...(path.includes("{") && { "308": { description: "It has another address now: Location." } }),
      ...otherwise,
    },
  };
}

const isPageFormat = (format: Format): format is PageFormat => format.ofPages !== undefined;

/** A format that a page of that kind has: what lies nowhere is not given as a map. */
const isGiven = ({ onMap }: DataPage, { extension }: Format) => onMap || extension !== "geojson";

const pagePaths = (formats: readonly Format[]) =>
  dataPages.flatMap((page) =>
    formats
      .filter(isPageFormat)
      .filter((format) => isGiven(page, format))
      .map((format) => [`${page.path}.${format.extension}`, { get: operation(page, format) }]),
  );

/** All files under `/data/` in one path: they differ in name and type alone. */
function filePath(formats: readonly Format[]) {
  const names = formats.flatMap(({ files }) => files.map(({ name }) => name));
  const content = formats.map(({ mediaType, carries }) => [
    bare(mediaType),
    {
      schema: {
        description: carries(english),
        ...(/csv|zip|xml|markdown|bibtex|yaml/.test(mediaType) && { type: "string" }),
      },
    },
  ]);
  return {
    get: {
      operationId: "dataFile",
      tags: ["files"],
      summary: "A file of the whole atlas",
      description: "Written when the site is built; datapackage.json describes each of them.",
      parameters: [
        {
          name: "file",
          in: "path",
          required: true,
          description: "The name of the file.",
          example: names[0],
          schema: { type: "string", enum: names },
        },
      ],
      responses: {
        "200": { description: "The file.", headers, content: Object.fromEntries(content) },
        ...otherwise,
      },
    },
  };
}

const text = { "text/plain": { schema: { type: "string" } } };

const components = ({ atlas }: Dataset) => ({
  parameters: Object.fromEntries(fileParameters.map((name) => [name, askedParameter(atlas, name)])),
  schemas: { Page: pageJsonSchema() },
  headers: {
    ETag: { description: "Changes with the content.", schema: { type: "string" } },
    Link: { description: "The page, the description of the data, the licence (RFC 8288).", schema: { type: "string" } },
    Faults: {
      description: "Where something in the address could not be used: sentences, as an array of JSON in ASCII.",
      schema: { type: "string" },
    },
  },
  responses: {
    Missing: {
      description: "There is no such page or file, or it is not given in this format: what there is.",
      content: text,
    },
    OnlyRead: { description: "Another method than GET, HEAD and OPTIONS.", content: text },
  },
});

/** `formats`: the registry. */
export function openapi(dataset: Dataset, formats: readonly Format[]): string {
  const { title, version, knownUntil, caution, licence, homepage } = provenance(dataset);
  const description = [
    subjectIn(english),
    "Everything can be read, by anybody and from any page, without a key. A page that lists something gives the same as data under its own address with an ending; what is asked of it in the query is understood as on the page.",
    `The record is checked up to ${knownUntil}: what came after is not known. ${caution}`,
    `Licence: ${licence}.`,
  ].join("\n\n");
  const document = {
    openapi: "3.1.1",
    info: { title, version, description, license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" } },
    externalDocs: { description: "Files, columns and licences", url: homepage },
    servers: [{ url: dataset.site.origin }],
    security: [],
    tags: [
      { name: "pages", description: "What a page shows, as data." },
      { name: "files", description: "The whole atlas." },
    ],
    paths: Object.fromEntries([...pagePaths(formats), ["/data/{file}", filePath(formats)]]),
    components: components(dataset),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
