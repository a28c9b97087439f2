/** Asks so often a second, whether earlier answers have come or not, as readers do who know nothing of each other. */
import { setTimeout as wait } from "node:timers/promises";

export interface Tally {
  asked: number;
  /** What went wrong, by how often it did. */
  failures: Map<string, number>;
  /** From the moment at which it was to be asked, in milliseconds. */
  times: number[];
}

export const failed = ({ failures }: Tally): number => [...failures.values()].reduce((sum, count) => sum + count, 0);

/** The time that so large a share of all (0.99) stayed below; NaN where there is none. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/**
 * Calls `ask` with 0, 1, 2 … `many` times, `perSecond` of them, and waits for all. `ask` rejects, or gives what is wrong, where a
 * request has failed. A sender that is late asks at once and the delay counts, so that a server that stands still cannot hide it.
 */
export async function steadyRequests(
  ask: (number: number) => Promise<string | undefined>,
  { many, perSecond }: { many: number; perSecond: number },
): Promise<Tally> {
  const tally: Tally = { asked: 0, failures: new Map(), times: [] };
  const begun = performance.now();
  const one = async (number: number, due: number) => {
    tally.asked++;
    const fault = await ask(number).catch((error) => String((error as Error).message ?? error));
    tally.times.push(performance.now() - due);
    if (fault !== undefined) tally.failures.set(fault, (tally.failures.get(fault) ?? 0) + 1);
  };
  const all: Promise<void>[] = [];
  for (let number = 0; number < many; number++) {
    const due = begun + (number * 1000) / perSecond;
    await wait(Math.max(0, due - performance.now()));
    all.push(one(number, due));
  }
  await Promise.all(all);
  return tally;
}

const whole = (value: number) => Math.round(value).toLocaleString("en");

/** "2,400 requests, 0 failed; p50 4 ms, p99 31 ms", and a line for each kind of failure. */
export function written(tally: Tally): string {
  const { asked, failures, times } = tally;
  const line = `${whole(asked)} requests, ${whole(failed(tally))} failed; p50 ${whole(percentile(times, 0.5))} ms, p99 ${whole(percentile(times, 0.99))} ms`;
  return [line, ...[...failures].map(([fault, count]) => `  ${whole(count)} × ${fault}`)].join("\n");
}
