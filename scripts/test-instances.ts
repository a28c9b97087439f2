/**
 * `npm run test:instances [-- --second DIR | --one-release]`: that the site can stand on several machines. Two servers of the build that is there,
 * with nginx before them on loopback, answer the same bytes; one is killed under load, and one ended, and no request fails; a second
 * release, built in a temporary folder or lying in the checkout DIR, takes their place while tabs are open. Installs nginx where it can. Exit code
 * 1 on any difference or failure, 2 where it could not be tried.
 */
import { once } from "node:events";
import { cpSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import path from "node:path";
import { parseArgs } from "node:util";
import { builtWith } from "./build-state.ts";
import { type Asking, fingerprint, wholeAnswer } from "./instances/asked-answer.ts";
import { differences } from "./instances/compared-answers.ts";
import { findOrInstallNginx } from "./instances/find-nginx.ts";
import { alive, follow, openBrowser, openMap, openTab, type Tab, type Way, waitingTab } from "./instances/open-tabs.ts";
import { RunningNginx } from "./instances/running-nginx.ts";
import { secondRelease } from "./instances/second-release.ts";
import { failed, steadyRequests, type Tally, written } from "./instances/steady-requests.ts";
import { type BuildServer, startBuildServer } from "./start-build-server.ts";
import { buildFaults, sharingFault } from "./start-faults.ts";

const { values } = parseArgs({ options: { second: { type: "string" }, "one-release": { type: "boolean" } } });
const many = Number(process.env.REQUESTS ?? 2400);
const perSecond = Number(process.env.PER_SECOND ?? 60);

// What the answers of oEmbed are asked about (e2e/answers.ts): the address that servers on any port give themselves.
process.env.E2E_PORT = "0";
const { allAsked, hashedFiles } = await import("./instances/what-is-asked.ts");

/** As of every machine behind one address (lib/site/nonce.ts). */
const shared = { NONCE_KEY: "a key that all servers of this test share" };

const running = new Set<BuildServer>();

async function start(project?: string): Promise<BuildServer> {
  const server = await startBuildServer(0, shared, project);
  running.add(server);
  return server;
}

async function end(server: BuildServer, signal: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<void> {
  running.delete(server);
  if (server.child.exitCode !== null || server.child.signalCode !== null) return;
  server.child.kill(signal);
  await once(server.child, "exit");
}

const portOf = ({ origin }: BuildServer) => Number(new URL(origin).port);

let faults = 0;

function report(line: string, problems: readonly string[] = []): void {
  console.log(`${problems.length === 0 ? "✓" : "✗"} ${line}`);
  for (const problem of problems.slice(0, 20)) console.log(`    ${problem}`);
  if (problems.length > 20) console.log(`    and ${problems.length - 20} more`);
  faults += problems.length;
}

const nameOf = ({ address, method = "GET", headers = {} }: Asking) =>
  `${method} ${address.slice(0, 120)}${headers.RSC ? " as data" : ""}`;

/** Asks both servers for everything, and gives what is known by its answer. */
async function compare(one: BuildServer, other: BuildServer, asked: readonly Asking[]): Promise<Map<Asking, string>> {
  const known = new Map<Asking, string>();
  const problems: string[] = [];
  const agent = new Agent({ keepAlive: true });
  for (const asking of asked) {
    const answers = [one, other].map(({ origin }) => wholeAnswer(origin, asking, agent));
    const [first, second] = await Promise.all(answers);
    if (!first || !second) continue;
    known.set(asking, fingerprint(first));
    if (first.status >= 500 && first.status !== 501) problems.push(`${nameOf(asking)}: ${first.status}`);
    for (const difference of differences(first, second)) problems.push(`${nameOf(asking)}: ${difference}`);
  }
  agent.destroy();
  report(`${asked.length} addresses, each answered by two servers with the same bytes and headers`, problems);
  return known;
}

/** Asks nginx steadily for what is known, each in its turn, while `meanwhile` happens half-way. */
async function underLoad(
  nginx: RunningNginx,
  known: Map<Asking, string>,
  what: string,
  meanwhile: () => Promise<void>,
): Promise<Tally> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const all = [...known];
  // A step that shares no divisor with so many visits each once before any comes again, and the kinds lie mixed.
  const step = 7919;
  let happened: Promise<void> | undefined;
  const ask = async (number: number) => {
    if (number === Math.floor(many / 2)) happened = meanwhile();
    const [asking, expected] = all[(number * step) % all.length] as [Asking, string];
    const answer = await wholeAnswer(nginx.origin, asking, agent);
    if (fingerprint(answer) === expected) return undefined;
    return `${nameOf(asking)}: ${answer.status}, and not the answer from before`;
  };
  const tally = await steadyRequests(ask, { many, perSecond });
  await happened;
  agent.destroy();
  report(`${what}: ${written(tally)}`, failed(tally) === 0 ? [] : [`${failed(tally)} failed`]);
  return tally;
}

async function keepFiles(nginx: RunningNginx, project: string): Promise<void> {
  const to = path.join(nginx.keptFiles, "_next", "static");
  cpSync(path.join(project, ".next", "static"), to, { recursive: true });
}

/** A release takes the place of another, one server after the other, as tabs stand open. */
async function roll(nginx: RunningNginx, old: BuildServer[], project: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const used = await openTab(browser, `${nginx.origin}/meetings`);
    await alive(used);
    const waiting = await waitingTab(browser, `${nginx.origin}/places/tbilisi`);
    const before = await filesOf(nginx, hashedFiles("."));

    await keepFiles(nginx, project);
    const [first, second] = old as [BuildServer, BuildServer];
    const next = [await start(project)];
    await nginx.ask([portOf(next[0] as BuildServer), portOf(second)]);
    await end(first);
    const between = await openTab(browser, `${nginx.origin}/meetings`);
    await alive(between);
    await visit(between, "a tab while both releases answer", false);
    next.push(await start(project));
    await nginx.ask(next.map(portOf));
    await end(second);

    const after = await filesOf(nginx, hashedFiles("."));
    const lost = [...before].filter(([address, known]) => after.get(address) !== known).map(([address]) => address);
    report(`${before.size} hashed files of the old release are still answered, the same`, lost);
    const names = new Set(hashedFiles(project).map(({ address }) => address));
    const scripts = [...before.keys()].filter((address) => address.endsWith(".js"));
    const gone = scripts.filter((address) => !names.has(address)).length;
    console.log(`    of ${scripts.length} scripts the new release has ${gone} no more`);

    await visit(used, "a tab of the old release");
    waiting.release();
    await alive(waiting);
    await openMap(waiting);
    report("a tab of the old release whose scripts came only now has its live map", waiting.faults);
    await visit(waiting, "that tab");
  } finally {
    await browser.close();
  }
}

async function filesOf(nginx: RunningNginx, files: readonly Asking[]): Promise<Map<string, string>> {
  const agent = new Agent({ keepAlive: true });
  const known = new Map<string, string>();
  for (const { address } of files) known.set(address, fingerprint(await wholeAnswer(nginx.origin, { address }, agent)));
  agent.destroy();
  return known;
}

/** Follows four links. A tab that has once come to the release that is there must go on without loading pages whole. */
async function visit(tab: Tab, what: string, isSettled = true): Promise<void> {
  const ways: Way[] = [];
  const problems: string[] = [];
  for (const address of ["/places", "/timeline", "/meetings", "/places"]) {
    const way = await follow(tab, address).catch((error) => void problems.push(`to ${address}: ${error}`));
    if (way) ways.push(way);
  }
  if (isSettled && ways.lastIndexOf("whole") > 0) problems.push("a page was loaded whole after the first");
  report(`${what} goes on, its pages ${ways.join(", ")}`, [...problems, ...tab.faults]);
}

async function unable(reason: string): Promise<never> {
  console.error(reason);
  process.exit(2);
}

const settings = builtWith();
const [fault = settings && sharingFault(settings)] = buildFaults(settings);
if (fault) await unable(fault);
const program = await Promise.resolve()
  .then(findOrInstallNginx)
  .catch((error: Error) => unable(error.message));

let nginx: RunningNginx | undefined;
let built: string | undefined;
try {
  const [one, other] = await Promise.all([start(), start()]);
  const known = await compare(one, other, await allAsked(one.origin));
  nginx = await RunningNginx.start(program, [one, other].map(portOf));
  await keepFiles(nginx, ".");
  await underLoad(nginx, known, "one server killed under load", () => end(one, "SIGKILL"));
  const third = await start();
  await nginx.ask([portOf(third), portOf(other)]);
  await underLoad(nginx, known, "one server ended under load", () => end(third));
  const fourth = await start();
  await nginx.ask([portOf(fourth), portOf(other)]);
  if (!values.second && !values["one-release"]) {
    console.log("The second release is being built: some minutes.");
    built = secondRelease();
  }
  const second = values.second ?? built;
  if (second) await roll(nginx, [other, fourth], second);
} finally {
  await nginx?.end();
  await Promise.all([...running].map((server) => end(server)));
  if (built) rmSync(built, { recursive: true, force: true });
}
console.log(faults === 0 ? "No fault." : `${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;
