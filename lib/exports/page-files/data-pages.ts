/** Which pages are data too, and what can be asked of each: for what describes them in English (OpenAPI). */
import { filterNames } from "../../address/parameter-names.ts";
import { entryKinds, kinds } from "../../atlas/kinds.ts";
import { english } from "../../words/catalogue.ts";
import type { Listed } from "./listed.ts";
import type { fileParameters } from "./page-file.ts";

type FileParameter = (typeof fileParameters)[number];

export interface DataPage {
  /** Without its ending, as its files have it; of a page below it the part that names one of many stands in braces. */
  path: string;
  /** What it gives, as the end of a sentence. */
  gives: string;
  table: Listed["table"];
  /** False where nothing of it lies on a map. */
  onMap: boolean;
  parameters: readonly FileParameter[];
}

const page = (path: string, gives: string, more: Partial<DataPage> = {}): DataPage => ({
  path,
  gives,
  table: "entries",
  onMap: true,
  parameters: [],
  ...more,
});

const dates = ["on", "with"] as const;

const ofKinds = entryKinds.flatMap((kind) => {
  const { path, filters } = kinds[kind];
  const [one, many] = [english(`kinds.${kind}.one`), english(`kinds.${kind}.many`)];
  const order = kind === "meeting" ? (["sort", "names"] as const) : [];
  return [
    page(path, `all ${many}, or those that are asked for`, { parameters: [...dates, ...filters, ...order] }),
    page(`${path}/{${kind}}`, `one ${one}`),
  ];
});

export const dataPages: readonly DataPage[] = [
  page("/index", "the latest meetings, which the first page lists"),
  page("/map", "all entries kind by kind, or those that are asked for", { parameters: [...dates, ...filterNames] }),
  ...ofKinds,
  page("/places", "all places", { table: "places", parameters: ["names"] }),
  page("/places/{place}", "what happened at a place, then what only names it"),
  page("/articles", "the excerpts of all articles", { table: "excerpts", onMap: false }),
  page("/articles/{article}", "the excerpts of an article, with the entries that stand on it", { table: "excerpts" }),
  page("/timeline", "all entries, period by period"),
  page("/where-they-met", "all meetings, by year and by who convened"),
  page("/tour", "the entries that the stops of the tour stand on"),
  page("/tour/{stop}", "the entry that a stop stands on, or those of another tour"),
  page("/disagreements", "every account of the points on which sources differ", { table: "disagreements" }),
  page("/disagreements/{era}", "the same of an era", { table: "disagreements" }),
  page("/sources", "the publishers that the entries stand on, or those that are asked for", {
    table: "publishers",
    parameters: ["voice", "rank"],
  }),
];
