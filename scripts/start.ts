/** `npm start`: builds the site when there is no build of the present files, then serves it on PORT (3000). */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

const inputs = [
  "app",
  "components",
  "content",
  "lib",
  "public",
  "next.config.js",
  "instrumentation.ts",
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

const port = process.env.PORT ?? "3000";
if (!/^\d+$/.test(port)) {
  console.error(`PORT is "${port}"; it must be a number such as 3000.`);
  process.exit(1);
}
if (!buildIsCurrent()) run("npm", ["run", "build"]);
run("npx", ["next", "start", "-p", port]);
