/** The server of the build as the bench starts it, and what its processes have used, read from Linux's /proc. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

export interface BenchedServer {
  child: ChildProcess;
  origin: string;
}

/** Starts the server of the build in a folder on a port; rejects with what it said when it does not start. */
export function startServer(port: number, settings: Record<string, string>, cwd = "."): Promise<BenchedServer> {
  const env = { ...process.env, PORT: String(port), ...settings };
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts"], { cwd, env });
  let said = "";
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part) => {
        said += part;
        const origin = /served at (http:\/\/\S+)/.exec(said)?.[1];
        if (origin) resolve({ child, origin });
      });
    child.once("close", () => reject(new Error(said)));
  });
}

export async function endServer({ child }: BenchedServer): Promise<void> {
  child.kill("SIGTERM");
  await once(child, "exit");
}

/** The server's own process and those that draw for it; not the compiler that tsx keeps. */
function processesOf({ child }: BenchedServer): number[] {
  const main = child.pid ?? 0;
  const children = readFileSync(`/proc/${main}/task/${main}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  const draws = (id: number) => readFileSync(`/proc/${id}/cmdline`, "utf8").includes("drawer-program");
  return [main, ...children.filter(draws)];
}

const ticksPerSecond = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** Milliseconds of processor that all of them have used. */
export function processorUsed(server: BenchedServer): number {
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
export function memoryHeld(server: BenchedServer): number[] {
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
