/** Looks up, page by page, what the archive has; the content gets it batch by batch. */

import type { PageToKeep } from "./archived-references.ts";
import { NoAnswer } from "./polite-fetch.ts";
import { isFound, type Outcome, type PageStates } from "./state.ts";
import type { Wayback } from "./wayback.ts";

export interface Run {
  pages: PageToKeep[];
  states: PageStates;
  archive: Wayback;
  /** Ask the archive to save what it has not. */
  save: boolean;
  /** How many pages are looked up before the content is written. */
  batch: number;
  /** YYYY-MM-DD */
  today: string;
  write: () => void;
  say: (line: string) => void;
}

/** So many failures one after the other mean that the archive, or the network, is away: asking on would be rude. */
const mostFailures = 5;

/** A page is done once a capture was found; one without a capture is asked for again only to save it. */
function isDone(outcome: Outcome | undefined, save: boolean): boolean {
  return isFound(outcome) || (outcome?.how === "none" && !save);
}

async function lookUp({ url, day }: PageToKeep, { archive, save, today }: Run): Promise<Outcome> {
  try {
    const nearest = await archive.nearest(url, day);
    if (nearest) return { how: "captured", ...nearest, accessed: today };
    return save ? { how: "saved", ...(await archive.save(url)), accessed: today } : { how: "none" };
  } catch (error) {
    if (error instanceof NoAnswer) return { how: "failed", why: error.message };
    throw error;
  }
}

const inWords = (outcome: Outcome) => (outcome.how === "failed" ? `failed: ${outcome.why}` : outcome.how);

/** True when all pages were asked for; false when the archive was given up. */
export async function keepPages(run: Run): Promise<boolean> {
  const { pages, states, save, batch, say, write } = run;
  const open = pages.filter(({ url }) => !isDone(states.get(url), save));
  say(`${pages.length} pages, ${pages.length - open.length} of them known from before.`);
  // what was found before a kill may not have been written
  write();
  let failures = 0;
  for (const [index, page] of open.entries()) {
    const outcome = await lookUp(page, run);
    states.set(page.url, outcome);
    say(`${index + 1} of ${open.length}: ${inWords(outcome)}  ${page.url}`);
    failures = outcome.how === "failed" ? failures + 1 : 0;
    if (failures === mostFailures || (index + 1) % batch === 0 || index + 1 === open.length) write();
    if (failures === mostFailures) return false;
  }
  return true;
}
