/** Who sat across the table, in a few words. */
import { madeOnce } from "./made-once.ts";
import { type Meeting, sides } from "./schema.ts";

type Participant = Meeting["participants"][number];

const surname = (name: string) => name.split(" ").at(-1) ?? name;
const isPerson = ({ body }: Participant) => !body;

/** One participant of either side, the first that the content names; a third party where a side is not named. */
function principals({ participants }: Meeting): Participant[] {
  const named = sides.flatMap((side) => participants.find((who) => who.side === side) ?? []);
  const third = named.length < sides.length ? participants.find((who) => who.side === "other") : undefined;
  return third ? [...named, third] : named;
}

/**
 * Words for who met: surnames, with the initial where two people share one ("I. Aliyev", "H. Aliyev").
 * `all`: every meeting among which surnames must tell people apart.
 */
export const whoMetAmong = madeOnce((all: Meeting[]): ((meeting: Meeting) => string) => {
  const bearers = new Map<string, Set<string>>();
  for (const { name } of all.flatMap(principals).filter(isPerson)) {
    bearers.set(surname(name), (bearers.get(surname(name)) ?? new Set()).add(name));
  }
  const short = (who: Participant) => {
    if (!isPerson(who)) return who.name;
    const shared = (bearers.get(surname(who.name))?.size ?? 0) > 1;
    return shared ? `${who.name[0]}.\u00a0${surname(who.name)}` : surname(who.name);
  };
  return (meeting) => principals(meeting).map(short).join(", ");
});
