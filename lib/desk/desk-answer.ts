/** What the desk asks of its server, and what that answers: everything that reads or writes a file. */
import { z } from "zod";
import type { Atlas } from "../atlas/atlas.ts";
import { isEntryKind } from "../atlas/kinds.ts";
import { siteFolder } from "../content/files.ts";
import { loadAtlas } from "../content/load.ts";
import { gazetteerOf } from "../reading/gazetteer.ts";
import { begunArticle, begunEntry, begunItem, fileOf, kindOf, opened } from "./begin-document.ts";
import { type Choices, choicesOf } from "./choices.ts";
import type { DeskDocument } from "./desk-documents.ts";
import { type Passage, passageAt } from "./desk-passage.ts";
import { type DeskText, deskText } from "./desk-text.ts";
import { type Judged, judge } from "./judge-documents.ts";
import { type Saved, saveDocuments } from "./save.ts";
import { startedArticle } from "./started-article.ts";
import { textOf, textsFolder } from "./texts-folder.ts";

const steps = z.array(z.union([z.string(), z.number()]));
const kind = z.enum(["article", "meeting", "deployment", "event", "place", "layer", "stop"]);
const document = z.object({
  key: z.string(),
  kind,
  file: z.string(),
  at: steps,
  hash: z.string().nullable(),
  value: z.record(z.string(), z.unknown()),
});
const documents = z.array(document);
const token = z.string().regex(/^[a-z0-9]{8,40}$/);

/** One thing that is asked for. Ids and files as the checks call them, offsets in UTF-16. */
const DeskRequest = z.discriminatedUnion("do", [
  z.object({ do: z.literal("text"), name: z.string() }),
  z.object({ do: z.literal("open"), what: kind, id: z.string() }),
  z.object({ do: z.literal("again"), document }),
  z.object({
    do: z.literal("begin"),
    what: kind,
    id: z.string(),
    date: z.string().optional(),
    place: z.string().nullable().optional(),
  }),
  z.object({
    do: z.literal("passage"),
    name: z.string(),
    from: z.number(),
    to: z.number(),
    article: z.record(z.string(), z.unknown()),
  }),
  z.object({ do: z.literal("judge"), documents, token }),
  z.object({ do: z.literal("save"), documents, token }),
]);

export type DeskRequest = z.infer<typeof DeskRequest>;

/** What is asked for by a text of JSON; undefined where that is no question of the desk. */
export function deskRequest(text: string): DeskRequest | undefined {
  try {
    return DeskRequest.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export interface DeskAnswers {
  text: { text: DeskText };
  open: { document: DeskDocument };
  again: { document: DeskDocument };
  begin: { document: DeskDocument };
  passage: { passage: Passage };
  judge: Judged;
  save: Saved & { choices?: Choices };
}

const today = () => new Date().toISOString().slice(0, 10);

function articleText(name: string): string {
  const text = textOf(textsFolder(), name);
  if (text === undefined) throw new RangeError(`There is no ${name}.txt in the folder of the texts.`);
  return text;
}

/** What an editor has broken is theirs to mend: it says in which file, and where. */
function atlasNow(): Atlas {
  try {
    return loadAtlas();
  } catch (error) {
    throw new RangeError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** What can be chosen after a saving; nothing where another file cannot be read: what was saved is saved. */
function choicesNow(): { choices?: Choices } {
  try {
    return { choices: choicesOf(atlasNow()) };
  } catch {
    return {};
  }
}

const readArticle = (name: string) => deskText(name, articleText(name), gazetteerOf(atlasNow()));

type Asked<Do extends DeskRequest["do"]> = Extract<DeskRequest, { do: Do }>;

/** The document of an id: of an entry or article its file, of a place or layer its row, of a stop "main 3". */
function openedById(contentDir: string, { what, id }: Pick<Asked<"open">, "what" | "id">): DeskDocument {
  if (what === "stop") {
    const [tour, number] = id.split(" ");
    return opened(contentDir, what, `content/tours/${tour}.json`, ["stops", Number(number)]);
  }
  if (what === "place" || what === "layer") return openedRow(contentDir, what, id);
  const folder = what === "article" ? "articles" : "entries";
  const file = fileOf(contentDir, folder, id);
  const document = opened(contentDir, what, file, []);
  return { ...document, kind: kindOf(file, document.value) };
}

function openedRow(contentDir: string, what: "place" | "layer", id: string): DeskDocument {
  const list = `${what}s`;
  const rows = opened(contentDir, what, `content/${list}.json`, [list]).value as unknown as { id: string }[];
  return opened(contentDir, what, `content/${list}.json`, [list, rows.findIndex((row) => row.id === id)]);
}

const answers: { [Do in DeskRequest["do"]]: (asked: Asked<Do>, contentDir: string) => DeskAnswers[Do] } = {
  text: ({ name }) => ({ text: readArticle(name) }),
  open: (asked, contentDir) => ({ document: openedById(contentDir, asked) }),
  again: ({ document: { kind: of, file, at, key } }, contentDir) => ({
    document: { ...opened(contentDir, of, file, at), key },
  }),
  begin: ({ what, id, date = "", place = null }, contentDir) => {
    if (what === "article") return { document: begunArticle(contentDir, readArticle(id), today()) };
    if (isEntryKind(what)) return { document: begunEntry(contentDir, what, id, date, place, today()) };
    if (what === "stop") return { document: begunItem(contentDir, what, `content/tours/${id}.json`) };
    if (what === "place") return { document: begunItem(contentDir, what, "content/places.json") };
    throw new RangeError("A layer is drawn before it is told of: CONTRIBUTING.md says how.");
  },
  passage: ({ name, from, to, article }) => {
    const taken = atlasNow().articles.flatMap(({ excerpts }) => excerpts.map(({ id }) => id));
    return { passage: passageAt(articleText(name), [from, to], startedArticle(article), taken) };
  },
  judge: (asked, contentDir) => judge(contentDir, textsFolder(), asked.documents, asked.token, today()),
  save: (asked, contentDir) => {
    const saved = saveDocuments(contentDir, asked.documents, asked.token, today());
    return "saved" in saved ? { ...saved, ...choicesNow() } : saved;
  },
};

/** Answers what the desk asks for. Throws a RangeError with a sentence for the editor where it cannot be done. */
export function deskAnswer(asked: DeskRequest): DeskAnswers[DeskRequest["do"]] {
  const answer = answers[asked.do] as (asked: DeskRequest, contentDir: string) => DeskAnswers[DeskRequest["do"]];
  return answer(asked, siteFolder().contentDir);
}
