/** Asking a public archive as its operators want it: one request at a time, pauses, and patience when it is busy. */

export interface Manners {
  /** Milliseconds from the start of one request to the next. */
  pause: number;
  /** Milliseconds after which an answer is given up. */
  timeout: number;
  /** How often a busy archive is asked before it is given up. */
  tries: number;
  /** The longest that it may ask us to wait, in milliseconds. */
  longestWait: number;
  wait: (milliseconds: number) => Promise<void>;
  /** Told before each wait that is not the usual pause. */
  say: (line: string) => void;
}

const second = 1000;

export const goodManners: Manners = {
  pause: second,
  timeout: 60 * second,
  tries: 4,
  longestWait: 600 * second,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  say: () => {},
};

/** Why there is no answer, in words. */
export class NoAnswer extends Error {}

/** What `Retry-After` asks for, in milliseconds: seconds or a date; undefined where it says neither. */
export function retryAfter(header: string | null, now = Date.now()): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * second;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

const isBusy = (status: number) => status === 429 || status >= 500;

function reason(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === "TimeoutError") return `no answer within ${timeout / second} s`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

export type PoliteFetch = (address: string) => Promise<{ answer: Response; body: string }>;

/** Makes a `fetch` with manners. It rejects with `NoAnswer` once the archive has been busy, or silent, too often. */
export function politeFetch(manners: Manners): PoliteFetch {
  let free = 0;

  async function ask(address: string) {
    const now = Date.now();
    if (now < free) await manners.wait(free - now);
    free = Math.max(now, free) + manners.pause;
    const answer = await fetch(address, {
      signal: AbortSignal.timeout(manners.timeout),
      headers: { "user-agent": "where-they-met archive (an atlas that keeps its sources)" },
    });
    // the body too: it may be slower than its headers
    return { answer, body: await answer.text() };
  }

  return async function patiently(address) {
    let [why, pause] = ["", manners.pause];
    for (let attempt = 1; attempt <= manners.tries; attempt++) {
      if (attempt > 1) {
        manners.say(`${why}; waiting ${Math.ceil(pause / second)} s`);
        await manners.wait(pause);
      }
      let wanted: number | undefined;
      try {
        const got = await ask(address);
        if (!isBusy(got.answer.status)) return got;
        why = `the archive answered ${got.answer.status}`;
        wanted = retryAfter(got.answer.headers.get("retry-after"));
      } catch (error) {
        why = reason(error, manners.timeout);
      }
      pause = Math.min(wanted ?? manners.pause * 4 ** attempt, manners.longestWait);
    }
    throw new NoAnswer(`${why}, ${manners.tries} times`);
  };
}
