/**
 * `npm run bench:serve`: what each kind of request costs the server, and what it costs a static page beside it; once with all
 * drawn in the server itself, once by processes of their own. Then how memory and disk grow with VIEWS (3000) viewed pages and
 * PICTURES (1000) social pictures. Needs a production build, and Linux for the processor's time; writes bench/serve.md.
 */
import { writeFileSync } from "node:fs";
import { Agent } from "node:http";
import os from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { loadAtlas } from "../lib/content/load.ts";
import { type AskedKind, askedKinds } from "./bench-serve/asked-kinds.ts";
import {
  type BenchedServer,
  diskHeld,
  endServer,
  memoryHeld,
  processorUsed,
  startServer,
} from "./bench-serve/server-process.ts";
import { type Load, slowest, startLoad, timed } from "./bench-serve/steady-load.ts";

const port = Number(process.env.PORT ?? 3218);
const views = Number(process.env.VIEWS ?? 3000);
const pictures = Number(process.env.PICTURES ?? 1000);
const samples = 8;
const seconds = 6;
/** What a static page is asked for beside the others. */
const beside = "/about";

const kinds = askedKinds(loadAtlas());
const agent = new Agent({ keepAlive: true });
// So that no request of one measure has been drawn by another.
let nextNumber = 0;
function fresh(many: number): number {
  nextNumber += many;
  return nextNumber - many;
}

interface Cost {
  /** Milliseconds of processor for one request, once the program is warm. */
  processor: number;
  perSecond: number;
  refused: number;
  failed: number;
  /** Milliseconds. */
  besideIt: number;
}

async function oneByOne(server: BenchedServer, kind: AskedKind, many: number): Promise<void> {
  const first = fresh(many);
  for (let index = 0; index < many; index++) await timed(server.origin + kind.address(first + index), agent);
}

async function processorFor(server: BenchedServer, kind: AskedKind): Promise<number> {
  await oneByOne(server, kind, samples);
  const before = processorUsed(server);
  await oneByOne(server, kind, samples);
  return (processorUsed(server) - before) / samples;
}

async function costOf(server: BenchedServer, kind: AskedKind): Promise<Cost> {
  const processor = await processorFor(server, kind);
  const load: Load = startLoad((number) => server.origin + kind.address(number), 50, fresh(100_000));
  // Thousands of quick answers a second keep the process busy that takes the time: it would measure itself.
  const besideIt = kind.isDrawn
    ? await slowest(server.origin + beside, seconds)
    : await wait(seconds * 1000, Number.NaN);
  const { answered, refused, failed } = load;
  await load.stop();
  return { processor, perSecond: answered / seconds, refused: refused / seconds, failed, besideIt };
}

const number = (value: number) =>
  Number.isNaN(value) ? "–" : value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en");

async function table(drawers: string): Promise<string[]> {
  const server = await startServer(port, { DRAWERS: drawers });
  try {
    await oneByOne(server, { name: "static page", address: () => beside }, samples);
    const alone = await slowest(server.origin + beside, seconds);
    const rows = [];
    for (const kind of kinds) {
      const { processor, perSecond, refused, failed, besideIt } = await costOf(server, kind);
      console.log(
        `DRAWERS=${drawers || "default"} ${kind.name}: ${number(processor)} ms, beside it ${number(besideIt)} ms`,
      );
      const cells = [
        number(processor),
        number(perSecond),
        number(refused),
        failed,
        number(besideIt),
        number(besideIt / alone),
      ];
      rows.push(`| ${kind.name} | ${cells.join(" | ")} |`);
    }
    return [`A static page alone: p95 ${number(alone)} ms.\n`, head, ...rows];
  } finally {
    await endServer(server);
  }
}

const head =
  "| kind | processor, ms | answered a second | refused a second | failed | static page beside it, p95 ms | × alone |\n" +
  "|---|--:|--:|--:|--:|--:|--:|";

/** Asks for so many of a kind over eight connections. */
async function drawMany(server: BenchedServer, kind: AskedKind, many: number): Promise<void> {
  const load = startLoad((index) => server.origin + kind.address(index), 8, fresh(many * 2));
  while (load.answered + load.failed < many) await new Promise((resolve) => setTimeout(resolve, 200));
  await load.stop();
}

async function growth(): Promise<string[]> {
  const server = await startServer(port, {});
  const rows: string[] = [];
  const note = (after: string) => {
    const { files, megabytes } = diskHeld();
    rows.push(`| ${after} | ${memoryHeld(server).join(" + ")} | ${files.toLocaleString("en")} | ${megabytes} |`);
    console.log(rows.at(-1));
  };
  const kindOf = (name: string) => kinds.find((kind) => kind.name === name) as AskedKind;
  try {
    note("the start");
    for (let part = 1; part <= 3; part++) {
      await drawMany(server, kindOf("viewed page"), Math.round(views / 3));
      await drawMany(server, kindOf("social picture"), Math.round(pictures / 3));
      note(`${Math.round((views * part) / 3)} viewed pages, ${Math.round((pictures * part) / 3)} social pictures`);
    }
    return ["| after | memory, MB (server + drawers) | files in .next | MB |", "|---|--:|--:|--:|", ...rows];
  } finally {
    await endServer(server);
  }
}

const [apart, inServer, grown] = [await table(""), await table("0"), await growth()];
writeFileSync(
  "bench/serve.md",
  `# What requests cost the server

Written by \`npm run bench:serve\` on ${new Date().toISOString().slice(0, 10)}, on ${os.cpus().length} cores that also ran what asks. Every request of what is
drawn is for another address, so nothing comes from a memory. *Processor*: of all the server's processes together, for one request
at a time. *Answered*, *refused* (503 with \`Retry-After\`, come again after a second) and *beside it*: while fifty connections ask.

## Drawn by processes of their own, as \`npm start\` does

${apart.join("\n")}

## Drawn in the server itself, \`DRAWERS=0\`, as it was before

${inServer.join("\n")}

## Memory and disk

${grown.join("\n")}
`,
);
agent.destroy();
