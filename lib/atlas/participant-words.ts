/** Who somebody was at a meeting, in the words behind the name. */
import type { Meeting } from "./schema.ts";
import { sideWord } from "./terms.ts";

type Participant = Meeting["participants"][number];

/** "Prime Minister of Armenia", "Foreign Minister, Armenia", "Foreign Minister of Russia, mediator": no country twice. */
export function participantWords({ role, side }: Pick<Participant, "role" | "side">): string {
  const word = sideWord[side];
  const isSaid = role !== undefined && new RegExp(`\\b${word}\\b`).test(role);
  return [role, !isSaid && word].filter(Boolean).join(", ");
}
