/** What can be asked of the files of pages, as OpenAPI describes it: names and lengths are those of the table of parameters. */
import { knownIn } from "../../address/known.ts";
import { parameters } from "../../address/parameters.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import { labelLanguages } from "../../atlas/names/label-language.ts";
import type { fileParameters } from "../page-files/page-file.ts";

type FileParameter = (typeof fileParameters)[number];

const date = "in EDTF, such as 2020-11-09, 2020 or 1994/2020. Also read as people write it, such as 28.01.2013.";

const notes: Record<FileParameter, string> = {
  on: `Only what had begun by then: a date ${date}`,
  with: "A second date beside it: what had begun by the later of both.",
  kind: "Only entries of a kind.",
  level: "Only meetings at a level.",
  mediator: "Only meetings that somebody convened; bilateral means that nobody else did.",
  place: "Only entries that are marked at a place: an id of the table of places.",
  article: "Only entries that an article carries: its id, as in the table of excerpts.",
  names: "The language by whose alphabet places are ordered. The names in the file stay English.",
  sort: "The order of the rows; with a hyphen backwards.",
  voice: "Only publishers that speak for somebody.",
  rank: "Only publishers of a rank: 1 official text to 4 copy.",
};

const examples: Record<FileParameter, string> = {
  on: "2020-11-09",
  with: "2023-09-20",
  kind: "meeting",
  level: "leaders",
  mediator: "russia",
  place: "",
  article: "",
  names: "hy",
  sort: "-date",
  voice: "none",
  rank: "1",
};

/** Ids are too many to be listed. */
const isList = (name: FileParameter) => name !== "place" && name !== "article";

function valuesOf(atlas: Atlas, name: FileParameter): readonly string[] | undefined {
  if (name === "on" || name === "with") return undefined;
  return name === "names" ? labelLanguages : knownIn(atlas)[name];
}

function exampleOf(atlas: Atlas, name: FileParameter): string {
  const values = valuesOf(atlas, name) ?? [];
  return examples[name] || (values[0] ?? "");
}

/** A parameter of the query. What cannot be understood is left out and told, so that no answer depends on a schema. */
export function askedParameter(atlas: Atlas, name: FileParameter) {
  const values = valuesOf(atlas, name);
  return {
    name,
    in: "query",
    description: notes[name],
    example: exampleOf(atlas, name),
    schema: { type: "string", maxLength: parameters[name].longest, ...(values && isList(name) && { enum: values }) },
  };
}
