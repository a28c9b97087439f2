/** What programs of a page ask for in a language other than English: below `/in/{language}/`, by the names that it has in English. */
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { sentGazetteer } from "@/lib/reading/sent-gazetteer.ts";
import { searchDocuments } from "@/lib/search/documents.ts";
import { searchSource } from "@/lib/search/search-source.ts";
import { jsonFile } from "@/lib/server/written-file.ts";
import { mapAnswer, nearAnswer } from "@/lib/view/points/map-answer.ts";
import { mapWordsResponse } from "@/lib/view/points/map-words-response.ts";
import { searchResponse } from "./search-response.ts";

type Answers = (atlas: Atlas, parameters: URLSearchParams) => Response;

const files: Record<string, Answers> = {
  "gazetteer.json": (atlas) => jsonFile(sentGazetteer(atlas)),
  "map-data.json": (atlas) => jsonFile(mapAnswer(atlas)),
  "map-near.json": (atlas) => jsonFile(nearAnswer(atlas)),
  "map-words.json": mapWordsResponse,
  "search-index.json": (atlas) => jsonFile(searchSource(searchDocuments(atlas))),
  "search.json": searchResponse,
};

/** The answer, or undefined where no program asks for such a file. */
export const askedFile = (atlas: Atlas, file: string, parameters: URLSearchParams): Response | undefined =>
  Object.hasOwn(files, file) ? files[file]?.(atlas, parameters) : undefined;
