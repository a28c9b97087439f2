import type { Atlas } from "../../atlas/atlas.ts";
import { plainResponse } from "../../server/answer.ts";
import { entityTag } from "../../server/entity-tag.ts";
import { wordsAnswer } from "./map-answer.ts";
import { type AskedWords, askedNames, mostAsked } from "./words.ts";

/** The address says the version of the words, and no other words are ever answered for it: kept for a day, as drawn pictures are. */
const kept = "public, max-age=86400";

/** What stands between full stops, each once; undefined of more than may be asked for. */
function listOf(parameters: URLSearchParams, name: keyof AskedWords): string[] | undefined {
  const texts = (parameters.get(name) ?? "").split(".").filter(Boolean);
  return texts.length > mostAsked[name] ? undefined : [...new Set(texts)];
}

const numbers = (texts: string[]) => texts.filter((text) => /^\d{1,7}$/.test(text)).map(Number);

/** `/map-words.json?of={version}&places={12.15}&entries={7}&ids={tbilisi}&articles={…}`: what there is of it. */
export function mapWordsResponse(atlas: Atlas, parameters: URLSearchParams): Response {
  const lists = askedNames.map((name) => listOf(parameters, name));
  const [places, entries, ids, articles] = lists;
  if (!places || !entries || !ids || !articles) {
    const most = askedNames.map((name) => `${mostAsked[name]} ${name}`).join(", ");
    return plainResponse(400, `No more words than these can be asked for at once: ${most}.`);
  }
  const asked = { places: numbers(places), entries: numbers(entries), ids, articles };
  const words = wordsAnswer(atlas, parameters.get("of") ?? "", asked);
  if (!words)
    return plainResponse(404, "These are not the words of this version of the atlas: /map-data.json says which it is.");
  const body = JSON.stringify(words);
  return new Response(body, {
    headers: { "Content-Type": "application/json", "Cache-Control": kept, ETag: entityTag(body) },
  });
}
