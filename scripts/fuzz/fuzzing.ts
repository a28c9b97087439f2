/** Asks a site what a seed says, and keeps what was answered. */
import { type Answer, bytesOf, exchange, type Request } from "./exchange.ts";
import { faultsOf } from "./judge.ts";
import { type Random, randomFrom } from "./random.ts";
import { type AskedSite, requestFrom } from "./request-kinds.ts";

/** Milliseconds within which all of an answer must have come. */
const patience = 2000;
/** A page that is drawn on request, as most of those asked for are; of a machine that has other work it shows how much. */
const usual: Request = { method: "GET", target: "/about?on=2013", headers: [["Host", "localhost"]], body: "" };
/** Requests at a time: more would measure the machine. */
const atATime = 2;

export interface Outcome {
  /** Kind of request → status → how many. */
  answers: Map<string, Map<number, number>>;
  /** One text for each request that was answered wrongly, with the request. */
  faults: string[];
}

/** The host of the site and its pages, from its own site map. */
export async function siteAt(origin: URL): Promise<AskedSite> {
  const pathsIn = async (map: string) =>
    [...(await (await fetch(new URL(map, origin))).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = ""]) => new URL(address).pathname,
    );
  // It is an index of parts.
  const paths = (await Promise.all((await pathsIn("/sitemap.xml")).map(pathsIn))).flat();
  if (paths.length === 0) throw new Error(`${origin.origin} has no site map`);
  return { host: origin.host, paths };
}

/** The answer; where it did not come in time, a second one, for which the machine has as long as for ten usual pages. */
async function patiently(
  origin: URL,
  request: Request,
  alone: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<Answer> {
  const first = await exchange(origin, request, patience);
  if (first.ended) return first;
  return alone(async () => {
    const { milliseconds } = await exchange(origin, usual, 10 * patience);
    return exchange(origin, request, Math.max(patience, 10 * milliseconds));
  });
}

/** Lets one work run at a time. */
function queue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
}

/** Asks `count` requests of a seed and judges every answer. */
export async function fuzz(origin: URL, seed: number, count: number): Promise<Outcome> {
  const site = await siteAt(origin);
  const random: Random = randomFrom(seed);
  const outcome: Outcome = { answers: new Map(), faults: [] };
  const alone = queue();
  let asked = 0;
  const ask = async (): Promise<void> => {
    while (asked < count) {
      const number = ++asked;
      const { kind, request } = requestFrom(random, site, number);
      const answer = await patiently(origin, request, alone);
      const statuses = outcome.answers.get(kind) ?? new Map<number, number>();
      outcome.answers.set(kind, statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1));
      const faults = faultsOf(answer, origin.origin);
      if (faults.length > 0) outcome.faults.push(faultText(number, kind, faults, request));
    }
  };
  await Promise.all(Array.from({ length: atATime }, ask));
  return outcome;
}

const faultText = (number: number, kind: string, faults: string[], request: Request) =>
  `request ${number}, ${kind}: ${faults.join(", ")}\n  ${JSON.stringify(bytesOf(request)).slice(0, 600)}`;
