/** What is known of the build in `.next`: whether it was finished, with which settings, and of the present files. */
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contentIn } from "../lib/content/content-folder.js";
import { keptFolder } from "../lib/content/made-from.ts";
import { type BuiltSettings, builtSettings } from "../lib/site/settings.ts";
import { siteUrl } from "../lib/site/site-url.ts";
import { buildId } from "./build-id.ts";

const mark = path.join(keptFolder, "settings.json");
const addressMark = path.join(keptFolder, "address.txt");

const inputs = [
  "app",
  "components",
  "lib",
  "public",
  "next.config.js",
  "instrumentation.ts",
  "proxy.ts",
  "package-lock.json",
];

/** The port is written into the pages where nothing else says where they are reached. */
const portInPages = () => (builtSettings().NEXT_PUBLIC_SITE_URL === "" ? { port: process.env.PORT } : {});

/** What this build is called: by the files that it is made from and the settings that are written into it. */
export function idOfBuild(): string {
  const files = Object.fromEntries([...inputs, "scripts"].map((name) => [name, name]));
  const { ATLAS_CONTENT: _, ...settings } = builtSettings();
  const year = String(new Date().getUTCFullYear());
  return buildId(
    { ...files, content: contentIn() },
    { ...settings, ...portInPages(), year, salt: process.env.NEXT_HASH_SALT },
  );
}

/** Keeps what the build was made from, and then says that it is finished: `next build` empties its folder when it begins. */
export function finishBuild(): void {
  rmSync(keptFolder, { recursive: true, force: true });
  const kept = { content: contentIn(), "public/geo": "public/geo" };
  for (const [as, folder] of Object.entries(kept))
    cpSync(folder, path.join(keptFolder, as), { recursive: true, filter: (file) => !file.endsWith(".md") });
  writeFileSync(addressMark, siteUrl());
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

/** The address that the pages of the build name as theirs; undefined where that is not known. */
export function builtAddress(): string | undefined {
  try {
    return readFileSync(addressMark, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * The settings of Next that the build was made with, as JSON, without what it wrote into proxy.ts: the paths of a large atlas are more
 * than the environment of a process can hold. Throws where the build is damaged.
 */
export function builtConfig(): string {
  const { config } = JSON.parse(readFileSync(path.join(".next", "required-server-files.json"), "utf8"));
  const { BUILT_PATHS: _built, PATHS_ON_REQUEST: _onRequest, ...env } = config.env ?? {};
  return JSON.stringify({ ...config, env });
}

function newest(file: string): number {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

/** Whether the finished build is that of the present files, and of the content that is set now. */
export function buildIsCurrent(): boolean {
  if (builtWith()?.ATLAS_CONTENT !== builtSettings().ATLAS_CONTENT) return false;
  return Math.max(...[...inputs, contentIn()].map(newest)) < statSync(mark).mtimeMs;
}
