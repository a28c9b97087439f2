/** What is known of each page already, kept on disk so that a run can be stopped at any time and go on. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";

const Found = z.object({
  how: z.enum(["captured", "saved"]),
  archiveUrl: z.string(),
  title: z.string().nullable(),
  sha256: z.string().nullable(),
  accessed: z.string(),
});
const Outcome = z.union([
  Found,
  z.object({ how: z.literal("none") }),
  z.object({ how: z.literal("failed"), why: z.string() }),
]);
const State = z.record(z.string(), Outcome);

export type Found = z.infer<typeof Found>;
export type Outcome = z.infer<typeof Outcome>;

export const isFound = (outcome: Outcome | undefined): outcome is Found =>
  outcome?.how === "captured" || outcome?.how === "saved";

export interface PageStates {
  get(url: string): Outcome | undefined;
  /** Keeps the outcome; when it returns, a kill cannot lose it. */
  set(url: string, outcome: Outcome): void;
  all(): [string, Outcome][];
}

/** The states in a file. Throws where the file holds something else: it is not ours to overwrite. */
export function pageStates(file: string): PageStates {
  const states = new Map(Object.entries(existsSync(file) ? State.parse(JSON.parse(readFileSync(file, "utf8"))) : {}));
  return {
    get: (url) => states.get(url),
    set(url, outcome) {
      states.set(url, outcome);
      // a rename is whole or not at all: a kill leaves the file of before
      writeFileSync(`${file}.draft`, `${JSON.stringify(Object.fromEntries(states), null, 2)}\n`);
      renameSync(`${file}.draft`, file);
    },
    all: () => [...states],
  };
}
