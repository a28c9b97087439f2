/** The address is the only truth about the date: the slider writes it there, and the list of the page follows it. */
import { change, read } from "@/components/address/door.ts";
import { datesPatch } from "@/lib/address/query.ts";
import type { GivenWords } from "@/lib/words/words.ts";

/** The dates that the address carries. */
export function readDates(): { on?: string; with?: string } {
  const parameters = read();
  return { on: parameters.get("on") || undefined, with: parameters.get("with") || undefined };
}

const datedList = () => document.querySelector<HTMLElement>("[data-dated-list]");

/** Puts a day into the address, in the place of one date or two; the map and the list follow that. A list that does not stays at its part. */
export function showDate(on: string): void {
  const { part, ...dates } = datesPatch(on);
  change(datedList() ? { ...dates, part } : dates);
}

/**
 * Lets the list of the page follow the dates of the address, where it was drawn for others; a list that cannot is marked, and the
 * sheet says `behind`.
 */
export function listFollows(behind: string, given: GivenWords): void {
  const list = datedList();
  const { on, with: second } = readDates();
  if (!list || list.dataset.datedList === [on, second].filter(Boolean).join()) return;
  import("./dated-list.ts").then(
    ({ followDates }) => {
      list.removeAttribute("data-behind");
      followDates(readDates(), given);
    },
    () => list.setAttribute("data-behind", behind),
  );
}
