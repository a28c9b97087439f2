/** "Минская группа", "Мадридские принципы": an adjective of a town, in the name of a body or an agreement. */
import { latinise } from "../search/folded-words.ts";
import type { NameIndex } from "./compiled.ts";
import type { NameHit } from "./name-at.ts";
import { bodyNouns } from "./place-context.ts";
import type { Token } from "./text-tokens.ts";

const adjective = /^(\p{Lu}\p{L}+?)(?:ский|ская|ское|ские|ского|ской|скому|скую|ским|ском|ских|скими)$/u;

/** What the adjective of a town may have left of its name: Минск loses nothing, Мадрид takes "-ск-". */
const towns = (stem: string) => [`${stem}ск`, stem, `${stem}а`, `${stem}ь`].map(latinise);

/** The town of such an adjective that begins at a token and has a word for a body behind it. */
export function bodyNamedAfter(tokens: readonly Token[], at: number, { names }: NameIndex): NameHit | undefined {
  const [, stem] = adjective.exec(tokens[at]?.written ?? "") ?? [];
  if (stem === undefined || !bodyNouns.has(tokens[at + 1]?.lower ?? "")) return undefined;
  const name = towns(stem)
    .flatMap((town) => names.get(town) ?? [])
    .find(({ words }) => words.length === 1);
  return name && { name, length: 1 };
}
