/** What a server gives in a minute of each kind of request, beside a file as the most that it can give. */
import { setTimeout as wait } from "node:timers/promises";
import { percentile } from "../instances/steady-requests.ts";
import type { BuildServer } from "../start-build-server.ts";
import type { AskedKind } from "./asked-kinds.ts";
import { memoryHeld } from "./server-process.ts";
import { type Load, startLoad } from "./steady-load.ts";

/** The names of the kinds (asked-kinds.ts), in the order of the table: the first is the limit. */
const asked = ["file", "static page", "viewed page", "map image", "social picture", "search"];

/** So few that nobody is refused: what is measured is work, not a queue. */
const connections = 8;

export interface MinuteOf {
  kind: string;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Answers that were refused, or other than those expected of the kind. */
  errors: number;
  /** Megabytes of all processes together: as it began, at most, and as it ended. */
  memory: [begun: number, most: number, ended: number];
}

const together = (server: BuildServer) => memoryHeld(server).reduce((sum, held) => sum + held, 0);

async function minuteOf(server: BuildServer, kind: AskedKind, first: number, seconds: number): Promise<MinuteOf> {
  const begun = together(server);
  let most = begun;
  const load: Load = startLoad((number) => server.origin + kind.address(number), connections, first);
  for (let second = 0; second < seconds; second++) {
    await wait(1000);
    most = Math.max(most, together(server));
  }
  const { answered, refused, failed, times } = load;
  await load.stop();
  return {
    kind: kind.name,
    perSecond: answered / seconds,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    errors: refused + failed,
    memory: [begun, most, together(server)],
  };
}

/** One kind after the other, of one server. `fresh` gives numbers whose addresses nobody has asked for. */
export async function minutesOf(
  server: BuildServer,
  kinds: readonly AskedKind[],
  fresh: (many: number) => number,
  seconds = 60,
): Promise<MinuteOf[]> {
  const minutes: MinuteOf[] = [];
  for (const name of asked) {
    const kind = kinds.find((each) => each.name === name);
    if (!kind) throw new Error(`Nothing is known of how to ask for a ${name}.`);
    minutes.push(await minuteOf(server, kind, fresh(100_000), seconds));
  }
  return minutes;
}

const number = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en"));

/** As a table in Markdown, with the share of the first that each gives. */
export function minutesTable(minutes: readonly MinuteOf[]): string[] {
  const [limit] = minutes;
  const share = (perSecond: number) => (limit ? `1/${number(limit.perSecond / perSecond)}` : "");
  return [
    "| kind | requests a second | of the file | p50 ms | p99 ms | errors | memory MB: begun, most, ended |",
    "|---|--:|--:|--:|--:|--:|--:|",
    ...minutes.map(({ kind, perSecond, p50, p99, errors, memory }) => {
      const cells = [number(perSecond), share(perSecond), number(p50), number(p99), errors, memory.join(", ")];
      return `| ${kind} | ${cells.join(" | ")} |`;
    }),
  ];
}
