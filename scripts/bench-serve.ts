/**
 * `npm run bench:serve`: what each kind of request costs the server, and what it costs a static page beside it; once by processes
 * of their own that draw, once with all drawn in the server itself, or as the build in the folder BEFORE answers it. Then MINUTE (60)
 * seconds of each beside a file, and how memory and disk grow with VIEWS (3000) viewed pages and PICTURES (1000) social pictures. With
 * MINUTE_ALONE=1 it prints those seconds and writes nothing. Needs a production build, and Linux for the
 * processor's time; writes bench/serve.md.
 */
import { writeFileSync } from "node:fs";
import { Agent } from "node:http";
import os from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { loadAtlas } from "../lib/content/load.ts";
import { minutesOf, minutesTable } from "./bench-serve/a-minute-each.ts";
import { type AskedKind, askedKinds } from "./bench-serve/asked-kinds.ts";
import { diskHeld, endServer, memoryHeld, processorUsed } from "./bench-serve/server-process.ts";
import { type Load, slowest, startLoad, timed } from "./bench-serve/steady-load.ts";
import { type BuildServer, startBuildServer } from "./start-build-server.ts";

const port = Number(process.env.PORT ?? 3218);
const views = Number(process.env.VIEWS ?? 3000);
const pictures = Number(process.env.PICTURES ?? 1000);
const before = process.env.BEFORE;
const samples = 8;
const seconds = 6;
/** What a static page is asked for beside the others. */
const beside = "/about";

const kinds = askedKinds(loadAtlas());
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

async function oneByOne(server: BuildServer, kind: AskedKind, many: number): Promise<void> {
  const first = fresh(many);
  // Of its own: the server closes a connection that was not used for some seconds.
  const agent = new Agent({ keepAlive: true });
  for (let index = 0; index < many; index++) {
    const address = server.origin + kind.address(first + index);
    const { status } = await timed(address, agent);
    if (status !== 200 && status !== 404) throw new Error(`${address} was answered with ${status || "nothing"}.`);
  }
  agent.destroy();
}

async function processorFor(server: BuildServer, kind: AskedKind): Promise<number> {
  await oneByOne(server, kind, samples);
  const begun = processorUsed(server);
  await oneByOne(server, kind, samples);
  return (processorUsed(server) - begun) / samples;
}

async function costOf(server: BuildServer, kind: AskedKind): Promise<Cost> {
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

async function table(title: string, settings: Record<string, string>, folder?: string): Promise<string[]> {
  const server = await startBuildServer(port, settings, folder);
  try {
    await oneByOne(server, { name: "static page", address: () => beside }, samples);
    const alone = await slowest(server.origin + beside, seconds);
    const rows = [];
    for (const kind of kinds) {
      const { processor, perSecond, refused, failed, besideIt } = await costOf(server, kind);
      console.log(`${title}: ${kind.name}: ${number(processor)} ms, beside it ${number(besideIt)} ms`);
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
    return [`## ${title}\n`, `A static page alone: p95 ${number(alone)} ms.\n`, head, ...rows];
  } finally {
    await endServer(server);
  }
}

const head =
  "| kind | processor, ms | answered a second | refused a second | failed | static page beside it, p95 ms | × alone |\n" +
  "|---|--:|--:|--:|--:|--:|--:|";

/** Asks for so many of a kind over eight connections. */
async function drawMany(server: BuildServer, kind: AskedKind, many: number): Promise<void> {
  const load = startLoad((index) => server.origin + kind.address(index), 8, fresh(many * 2));
  while (load.answered + load.failed < many) await new Promise((resolve) => setTimeout(resolve, 200));
  await load.stop();
}

async function growth(): Promise<string[]> {
  const server = await startBuildServer(port, {});
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

async function minutes(): Promise<string[]> {
  const server = await startBuildServer(port, {});
  try {
    return minutesTable(await minutesOf(server, kinds, fresh, Number(process.env.MINUTE ?? 60)));
  } finally {
    await endServer(server);
  }
}

const [busy = 0] = os.loadavg();
const begun = `of which ${busy.toFixed(1)} were busy as it began`;
if (process.env.MINUTE_ALONE) {
  console.log(`${(await minutes()).join("\n")}\n\nOn ${os.cpus().length} cores, ${begun}.`);
  process.exit(0);
}

const tables = [
  await table("Drawn by processes of their own, as `npm start` does", {}),
  before
    ? await table(`Before: ${process.env.BEFORE_NAME ?? "another build"}`, {}, before)
    : await table("Drawn in the server itself, `DRAWERS=0`", { DRAWERS: "0" }),
];
writeFileSync(
  "bench/serve.md",
  `# What requests cost the server

Written by \`npm run bench:serve\` on ${new Date().toISOString().slice(0, 10)}, on ${os.cpus().length} cores that also ran what asks,
${begun}. Every request of what is
drawn is for another address, so nothing comes from a memory. *Processor*: of all the server's processes together, for one request
at a time. *Answered*, *refused* (503 with \`Retry-After\`, come again after a second) and *beside it*: while fifty connections ask.

${tables.map((lines) => lines.join("\n")).join("\n\n")}

## A minute of each

Eight connections of one server, one kind after the other; a file is the most that it can give. Errors are answers that were refused or
other than expected.

${(await minutes()).join("\n")}

## Memory and disk

${(await growth()).join("\n")}
`,
);
