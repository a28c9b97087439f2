/** `npm start`: builds the site when there is no build of the present files, then serves it on PORT (3000). */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { portAsked } from "./port.ts";

const inputs = [
  "app",
  "components",
  "content",
  "lib",
  "public",
  "next.config.js",
  "instrumentation.ts",
  "proxy.ts",
  "package-lock.json",
];

function newest(file: string): number {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

function buildIsCurrent(): boolean {
  const mark = ".next/BUILD_ID";
  return existsSync(mark) && Math.max(...inputs.map(newest)) < statSync(mark).mtimeMs;
}

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

portAsked();
if (!buildIsCurrent()) run("npm", ["run", "build"]);
await import("./serve.ts");
