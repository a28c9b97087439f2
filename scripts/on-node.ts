/**
 * `npm run check:node24`: unit tests, build and start of the server on another Node, one line per step. The npm package
 * `node` carries the program; it is put into a temporary folder and leaves nothing behind but the build.
 * Any version: `npx tsx scripts/on-node.ts 20.19`. Exit code 1 when a step fails.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./free-port.ts";

/** A page, and what a reader must find on it. */
const pages = { "/": "Armenia", "/places/tbilisi": "Tbilisi" };

const version = process.argv[2] ?? "24";
const folder = mkdtempSync(path.join(os.tmpdir(), "node-"));
const bin = path.join(folder, "node_modules", "node", "bin");
// The same for build and start: the pages name it.
const port = await freePort();
const env = { ...process.env, PORT: String(port), PATH: `${bin}${path.delimiter}${process.env.PATH}` };

/** What a command says; rejects with it when the command fails. */
function run(command: string, ...args: string[]): Promise<string> {
  const child = spawn(command, args, { env });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(said) : reject(new Error(said))));
  });
}

async function install(): Promise<string> {
  await run(
    "npm",
    "install",
    "--prefix",
    folder,
    "--no-audit",
    "--no-fund",
    "--ignore-scripts=false",
    `node@${version}`,
  );
  return (await run(path.join(bin, "node"), "--version")).trim();
}

/** The last line that says how many passed. */
async function unitTests(): Promise<string> {
  const said = await run("node", "node_modules/vitest/vitest.mjs", "run", "--no-color");
  return /^ *Tests +(.+)$/m.exec(said)?.[1] ?? "passed";
}

async function build(): Promise<string> {
  const said = await run("npm", "run", "build");
  return said.trim().split("\n").at(-1) ?? "";
}

/** The answer at an address, asked for again until the server is there; rejects when it has ended, or after a minute. */
async function answer(url: string, server: ChildProcess): Promise<Response> {
  for (let tries = 0; tries < 120 && server.exitCode === null; tries++) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return response;
    await wait(500);
  }
  throw new Error(`the server does not answer at ${url}`);
}

async function ask(url: string, text: string, server: ChildProcess): Promise<string> {
  const response = await answer(url, server);
  const found = (await response.text()).includes(text);
  if (response.status !== 200 || !found)
    throw new Error(`${url}: ${response.status}, ${found ? "with" : "without"} “${text}”`);
  return `${response.status}, with “${text}”`;
}

/** One line; with what was said below it when the step failed. */
async function step(name: string, work: () => Promise<string>): Promise<void> {
  const begin = Date.now();
  const seconds = () => `${Math.round((Date.now() - begin) / 1000)} s`;
  try {
    console.log(`✓ ${name}: ${await work()} (${seconds()})`);
  } catch (error) {
    console.log(`✗ ${name} (${seconds()})\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

async function serve(): Promise<void> {
  const server = spawn("npm", ["start"], { env, stdio: "ignore", detached: true });
  try {
    for (const [page, text] of Object.entries(pages))
      await step(page, () => ask(`http://localhost:${port}${page}`, text, server));
  } finally {
    // the group, as npm does not hand the signal on
    if (server.pid && server.exitCode === null) process.kill(-server.pid);
  }
}

try {
  await step(`Node ${version}`, install);
  if (!process.exitCode) {
    await step("unit tests", unitTests);
    await step("build", build);
    await serve();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
