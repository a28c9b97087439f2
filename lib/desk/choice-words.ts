/** What the values of a short list are called at the desk: in the words of the pages, and where those have none, in our own. */
import { english } from "../words/catalogue.ts";
import type { MessageKey } from "../words/messages/en.ts";

/** By the key of a field: how its messages begin. */
const said: Record<string, string> = {
  kind: "place.kind",
  level: "terms.level",
  mediator: "terms.mediator",
  precision: "terms.precisionShort",
  rank: "terms.rank",
  remote: "record.remote",
  role: "terms.site",
  side: "terms.side",
  status: "about.layer.status",
  topic: "terms.topic",
};

const ofDesk: Record<string, Record<string, string>> = {
  follows: { date: "Comes and goes with the date", reader: "Only for who asks for it" },
  group: { ground: "The ground", states: "States", contested: "Contested" },
  seen: { full: "In the text itself", summary: "In a summary of it" },
};

/** A value of the field in words: "foreign-ministers" of "level" is "Foreign ministers". */
export function choiceWords(key: string, value: string): string {
  const prefix = said[key];
  const words = prefix ? english(`${prefix}.${value}` as MessageKey) : (ofDesk[key]?.[value] ?? value);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
