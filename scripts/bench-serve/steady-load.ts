/** Asks a server as often as it answers, and takes the time. */
import { Agent, get } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

interface Timed {
  status: number;
  milliseconds: number;
}

export function timed(address: string, agent: Agent): Promise<Timed> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const end = (status: number) => resolve({ status, milliseconds: performance.now() - begun });
    get(address, { agent, headers: { "Accept-Encoding": "gzip" } }, (answer) => {
      answer.resume().once("close", () => end(answer.statusCode ?? 0));
    }).once("error", () => end(0));
  });
}

export interface Load {
  /** Answers, and how many were refused because too much was being drawn. */
  answered: number;
  refused: number;
  /** Other answers than those expected of the kind. */
  failed: number;
  /** Milliseconds of those that were answered. */
  times: number[];
  stop: () => Promise<void>;
}

/** Asks over so many connections until it is stopped. Who is refused comes again after a second. */
export function startLoad(addressOf: (number: number) => string, connections = 50, first = 0): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const load = { answered: 0, refused: 0, failed: 0, times: [] as number[] };
  let number = first;
  let going = true;
  const ask = async () => {
    while (going) {
      const { status, milliseconds } = await timed(addressOf(number++), agent);
      if (!going) return;
      if (status === 503) {
        load.refused++;
        await wait(1000);
      } else if (status === 200 || status === 404) {
        load.answered++;
        load.times.push(milliseconds);
      } else load.failed++;
    }
  };
  const all = Array.from({ length: connections }, ask);
  return Object.assign(load, {
    stop: async () => {
      going = false;
      agent.destroy();
      await Promise.all(all);
    },
  });
}

/** The 95th of a hundred times in milliseconds, asked one after the other for so long, with 50 ms between them. */
export async function slowest(address: string, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(50))
    times.push((await timed(address, agent)).milliseconds);
  agent.destroy();
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}
