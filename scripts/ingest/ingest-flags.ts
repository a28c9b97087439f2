/** The command line of `npm run ingest`, judged before anything is read. */
import { parseArgs } from "node:util";
import type { Atlas } from "../../lib/atlas/atlas.ts";
import { isEdtf } from "../../lib/atlas/dates/dates.ts";
import { webAddress } from "../../lib/atlas/schema/fields.ts";
import { reallyNear } from "../../lib/content/check/really-near.ts";
import { idForm, isId } from "../../lib/content/edit/id.ts";
import { commandLine } from "../outcome.ts";
import type { Fault } from "./source-text.ts";

const one = { type: "string" } as const;
const options = {
  url: one,
  published: one,
  publisher: one,
  id: one,
  language: one,
  content: one,
  dry: { type: "boolean", default: false },
} as const;

export const usage = `usage: npm run ingest -- FILE [flags]
  FILE               the article as .txt, .html or .pdf, in a folder outside the project
  --url ADDRESS      its own address        --published EDTF    the day it was published: 2022-07-16
  --publisher NAME   or id, of content/publishers.json
  --language CODE    two letters: en, ru    --id ID             prague-2022
  --content DIR      another folder of content
  --dry              shows what was found and would be written, and writes nothing`;

export interface IngestFlags {
  file: string;
  url?: string | undefined;
  published?: string | undefined;
  publisher?: string | undefined;
  id?: string | undefined;
  language?: string | undefined;
  content?: string | undefined;
  dry: boolean;
}

type Named = { [Flag in keyof IngestFlags]?: IngestFlags[Flag] | undefined };

function flagFault({ url, published, id, language }: Named): string | undefined {
  if (url !== undefined && !webAddress.safeParse(url).success)
    return `--url: "${url}" is no web address; write it in full: https://www.osce.org/mg/51152`;
  if (published !== undefined && !isEdtf(published))
    return `--published: "${published}" is no date in EDTF; write 2022-07-16, 2022-07, or 2022-07-16? where it is not certain`;
  if (id !== undefined && !isId(id)) return `--id: "${id}" is no id; ${idForm}`;
  if (language !== undefined && !/^[a-z]{2}$/.test(language))
    return `--language: "${language}" is no language; write its two letters: en`;
  return undefined;
}

/** What the words after the command say; a fault, with the usage where the command itself is not understood. */
export function ingestFlags(args: string[]): IngestFlags | Fault {
  const line = commandLine(() => parseArgs({ args, options, allowPositionals: true }));
  if (typeof line === "string") return { fault: `${line}\n${usage}` };
  const [file, ...more] = line.positionals;
  if (file === undefined || more.length > 0) return { fault: usage };
  const fault = flagFault(line.values);
  return fault ? { fault } : { file, ...line.values };
}

/** The name of a publisher that is given by name or id; a fault names the nearest. */
export function publisherName({ publishers }: Pick<Atlas, "publishers">, given: string): string | Fault {
  const wanted = given.trim().toLowerCase();
  const known = publishers.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (known) return known.name;
  const names = publishers.flatMap(({ id, name }) => [name, id]);
  const meant = reallyNear(given, names);
  const right = meant ? `did you mean "${meant}"? If not, add it` : "add it";
  return {
    fault: `--publisher: no publisher is called "${given}"; ${right} to content/publishers.json first, or leave the flag out.`,
  };
}
