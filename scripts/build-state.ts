/** What is known of the build in `.next`: whether it was finished, with which settings, and of the present files. */
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keptFolder } from "../lib/content/made-from.ts";
import { type BuiltSettings, builtSettings } from "../lib/site/settings.ts";

const mark = path.join(keptFolder, "settings.json");

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

/** Keeps what the build was made from, and then says that it is finished: `next build` empties its folder when it begins. */
export function finishBuild(): void {
  rmSync(keptFolder, { recursive: true, force: true });
  for (const folder of ["content", "public/geo"])
    cpSync(folder, path.join(keptFolder, folder), { recursive: true, filter: (file) => !file.endsWith(".md") });
  writeFileSync(mark, JSON.stringify(builtSettings()));
}

/** The settings of the finished build; undefined where there is none, or one that was ended half-way. */
export function builtWith(): BuiltSettings | undefined {
  try {
    return JSON.parse(readFileSync(mark, "utf8")) as BuiltSettings;
  } catch {
    return undefined;
  }
}

/** The settings of Next that the build was made with, as JSON. Throws where the build is damaged. */
export function builtConfig(): string {
  return JSON.stringify(JSON.parse(readFileSync(path.join(".next", "required-server-files.json"), "utf8")).config);
}

function newest(file: string): number {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

/** Whether the finished build is that of the present files. */
export const buildIsCurrent = (): boolean => Math.max(...inputs.map(newest)) < statSync(mark).mtimeMs;
