/** What the processes of a server have used, read from Linux's /proc. */
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { BuildServer } from "../start-build-server.ts";

export async function endServer({ child }: BuildServer): Promise<void> {
  child.kill("SIGTERM");
  await once(child, "exit");
}

/** The server's own process and those that draw for it; not the compiler that tsx keeps. */
function processesOf({ child }: BuildServer): number[] {
  const main = child.pid ?? 0;
  const children = readFileSync(`/proc/${main}/task/${main}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  const draws = (id: number) => readFileSync(`/proc/${id}/cmdline`, "utf8").includes("drawer-program");
  return [main, ...children.filter(draws)];
}

const ticksPerSecond = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** Milliseconds of processor that all of them have used. */
export function processorUsed(server: BuildServer): number {
  const ticks = processesOf(server).map((id) => {
    // After the name in brackets: user and system time are the 12th and 13th field.
    const fields = readFileSync(`/proc/${id}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return Number(fields[11]) + Number(fields[12]);
  });
  return (ticks.reduce((sum, count) => sum + count, 0) / ticksPerSecond) * 1000;
}

/** Megabytes that all of them hold, in the order server, drawers. */
export function memoryHeld(server: BuildServer): number[] {
  return processesOf(server).map((id) => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1];
    return Math.round(Number(kilobytes) / 1024);
  });
}

/** Files below the build, and their megabytes. */
export function diskHeld(folder = ".next"): { files: number; megabytes: number } {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
    statSync(path.join(folder, name)),
  );
  const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  return { files: files.filter((file) => file.isFile()).length, megabytes: Math.round(bytes / 2 ** 20) };
}
