/**
 * The one table of parameters: how each is read and written, and whose it is. What can be understood is used, however it is
 * written; what cannot counts as not given, and is a fault, which address-faults.ts says in a sentence for the reader.
 */
import { defaultLanguage, isLabelLanguage, labelLanguages } from "../atlas/names/label-language.ts";
import { tidyQuery } from "../search/search-path.ts";
import type { CorrectionQuery } from "../site/corrections.ts";
import type { MessageKey } from "../words/messages/en.ts";
import type { Values } from "../words/words.ts";
import type { Asked } from "./asked.ts";
import { readCamera, writeCamera } from "./camera-text.ts";
import { readDate } from "./date-text.ts";
import type { FilterName, ParameterName } from "./parameter-names.ts";
import { slug } from "./tidy.ts";

/**
 * What there is to ask for: ids and words, in their order. `layers`: those of lines and areas that can be switched; `names`: the language of
 * names that goes without saying, that of the page.
 */
export type Known = Record<FilterName | ListName | "layers" | "names", readonly string[]>;

/** What only lists are asked for. */
type ListName = "sort" | "voice" | "rank";

/** The sentence on what could not be used, not yet in any language. */
export interface Fault {
  message: Extract<MessageKey, `address.${string}`>;
  values: Values;
}

/** What a text asks for, and what in it could not be used. */
interface Reading {
  asks?: Asked;
  fault?: Fault;
}

export interface Parameter {
  /** The map's view, a filter, the page's list, or the report of a mistake. */
  owner: "view" | "filter" | "list" | "report";
  /** Characters: what is longer is not read. */
  longest: number;
  /** Given more than once, its texts count together, as those of switches do; of any other the first counts. */
  joins?: true;
  read(text: string, known: Known): Reading;
  /** The text that is read as the same; undefined where nothing is asked. */
  write(asked: Asked): string | undefined;
}

/** No date, camera or id comes near to it; a list of layers, a search or an address within the address may. */
const usual = 256;
const ofDates = 64;
const ofLongTexts = 1024;

const understood = (asks: Asked | undefined, fault: Fault): Reading => (asks ? { asks } : { fault });

const map: Parameter = {
  owner: "view",
  longest: usual,
  read: (text) => {
    const camera = readCamera(text);
    return understood(camera && { camera }, { message: "address.map", values: { text } });
  },
  write: ({ camera }) => camera && writeCamera(camera),
};

const date = (name: "on" | "with"): Parameter => ({
  owner: "view",
  longest: ofDates,
  read: (text) => {
    if (text.trim() === "") return {};
    const day = readDate(text);
    const fault: Fault = { message: "address.date", values: { text } };
    return understood(day === undefined ? undefined : { [name]: day }, fault);
  },
  write: (asked) => asked[name],
});

/** “No layers” (an empty text) is not “layers not given”. */
const layers: Parameter = {
  owner: "view",
  longest: ofLongTexts,
  joins: true,
  read: (text, known) => {
    const wanted = text
      .split(/[\s,;]+/)
      .map(slug)
      .filter(Boolean);
    const unknown = wanted.filter((id) => !known.layers.includes(id));
    const asks = { layers: known.layers.filter((id) => wanted.includes(id)) };
    const fault: Fault = { message: "address.layers", values: { layers: unknown.join(", ") } };
    if (unknown.length === 0) return { asks };
    return unknown.length < wanted.length ? { asks, fault } : { fault };
  },
  write: (asked) => asked.layers?.join(","),
};

/** One of what there is, or a sentence that names it; the words of which there are few are listed. */
function one(name: FilterName | ListName, asks: (value: string) => Asked) {
  return (text: string, known: Known): Reading => {
    // An order that runs backwards begins with a hyphen.
    const value = slug(text);
    if (value === "") return {};
    const few = known[name].length <= 12 ? { few: "yes", known: known[name].join(", ") } : { few: "no", known: "" };
    const fault: Fault = { message: `address.${name}`, values: { text, ...few } };
    return understood(known[name].includes(value) ? asks(value) : undefined, fault);
  };
}

const filter = (name: FilterName): Parameter => ({
  owner: "filter",
  longest: usual,
  read: one(name, (value) => ({ filters: { [name]: value } })),
  write: ({ filters }) => filters?.[name],
});

const names: Parameter = {
  owner: "view",
  longest: usual,
  read: (text, known) => {
    const language = slug(text) || (known.names[0] ?? defaultLanguage);
    if (!isLabelLanguage(language))
      return { fault: { message: "address.names", values: { text, known: labelLanguages.join(", ") } } };
    return known.names.includes(language) ? {} : { asks: { names: language } };
  },
  write: (asked) => asked.names,
};

const q: Parameter = {
  owner: "list",
  longest: ofLongTexts,
  read: (text) => {
    const query = tidyQuery(text);
    return query === "" ? {} : { asks: { q: query } };
  },
  write: (asked) => asked.q || undefined,
};

const ofList = (name: ListName): Parameter => ({
  owner: "list",
  longest: usual,
  read: one(name, (value) => ({ [name]: value })),
  write: (asked) => asked[name],
});

/** How many parts there are, the page of the list knows (lib/atlas/parts.ts). */
const part: Parameter = {
  owner: "list",
  longest: usual,
  read: (text) => {
    const number = slug(text);
    if (number === "" || number === "1") return {};
    const asks = /^[1-9]\d{0,5}$/.test(number) ? { part: Number(number) } : undefined;
    return understood(asks, { message: "address.part", values: { text } });
  },
  write: (asked) => asked.part?.toString(),
};

/** Without what a sentence leaves behind it, and without a slash at its end. */
const path = (text: string) =>
  text
    .trim()
    .replace(/[).,;>"'”’»]+$/u, "")
    .replace(/(.)\/$/, "$1");

/** Words of the reader's own: nothing in them begins a line of the report. */
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** Whether there is such a page or excerpt, the page of reports says itself. */
const subject = (name: keyof CorrectionQuery, read: (text: string) => string): Parameter => ({
  owner: "report",
  longest: ofLongTexts,
  read: (text) => ({ asks: { correction: { [name]: read(text) } } }),
  write: ({ correction }) => correction?.[name],
});

export const parameters: Record<ParameterName, Parameter> = {
  map,
  on: date("on"),
  with: date("with"),
  layers,
  kind: filter("kind"),
  level: filter("level"),
  mediator: filter("mediator"),
  place: filter("place"),
  article: filter("article"),
  names,
  q,
  sort: ofList("sort"),
  voice: ofList("voice"),
  rank: ofList("rank"),
  part,
  page: subject("page", path),
  excerpt: subject("excerpt", slug),
  passage: subject("passage", oneLine),
};

/** Reads the text of a parameter, unless it is longer than any that is meant. */
export function readParameter(name: ParameterName, text: string, known: Known): Reading {
  const { longest, read } = parameters[name];
  if (text.length > longest) return { fault: { message: "address.long", values: { most: `${longest}`, name } } };
  return read(text, known);
}
