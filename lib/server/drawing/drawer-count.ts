import { availableParallelism } from "node:os";

/** Each has all of the atlas in its memory. */
const most = 4;

/**
 * How many processes draw: one for each processor but the first, which the server keeps for itself, and at least one.
 * DRAWERS sets another number; with 0 the server draws itself, which takes less memory and lets drawings delay all else.
 * Throws for what is no such number.
 */
export function drawerCount({ DRAWERS }: Record<string, string | undefined> = process.env): number {
  if (DRAWERS === undefined || DRAWERS === "") return Math.min(most, Math.max(1, availableParallelism() - 1));
  if (!/^\d{1,2}$/.test(DRAWERS)) throw new Error(`DRAWERS is "${DRAWERS}"; it must be a number such as 1, or 0.`);
  return Number(DRAWERS);
}
