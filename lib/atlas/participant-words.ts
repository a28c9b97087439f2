/** Who somebody was at a meeting, in the words behind the name. */
import type { Words } from "../words/words.ts";
import type { Meeting } from "./schema/entry-schema.ts";

type Participant = Meeting["participants"][number];

/** Whether a role names its side: in any of the forms that the language gives the word, with a bar between them. */
function isSaid(role: string, side: Participant["side"], words: Words): boolean {
  return new RegExp(String.raw`(?<!\p{L})(?:${words(`record.saidAs.${side}`)})(?!\p{L})`, "u").test(role);
}

/** "Prime Minister of Armenia", "Foreign Minister, Armenia", "Foreign Minister of Russia, mediator": no country twice. */
export function participantWords({ role, side }: Pick<Participant, "role" | "side">, words: Words): string {
  const word = words(`terms.side.${side}`);
  if (role === undefined) return word;
  return isSaid(role, side, words) ? role : words("record.roleAndSide", { role, side: word });
}
