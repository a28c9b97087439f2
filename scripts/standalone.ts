/**
 * `npm run standalone -- <folder>`, after a build: puts into a new folder all that serves the site, in some 200 MB. It runs with
 * `node scripts/serve.js` from there, without the project, npm or tsx, and nothing in it need be written (Dockerfile).
 */
import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import path from "node:path";
import { contentFolder } from "../lib/content/content-folder.js";
import { builtWith } from "./build-state.ts";
import { endOn } from "./end-on.ts";
import { buildFaults } from "./start-faults.ts";

const traced = ".next/standalone";

/** What lies in `.next` for the next build, or for traces that have been followed already. */
const leftOut = /^(cache|diagnostics|standalone|trace.*|turbopack|types|lock)$|\.nft\.json$/;

/** What Next has put together, but its server, and its copies of the content and of pages whose scripts do not wait yet. */
function isPacked(file: string): boolean {
  const content = path.normalize(contentFolder({ ...builtWith() }));
  return !["server.js", ".next", content].includes(path.relative(traced, file));
}

/** What our own server asks for: Next traces only the files of its own. */
const packages = ["lru-cache", "zod"];

const isCode = (file: string) => path.extname(file) === "" || /\.(c?js|json)$/.test(file);

function copyFiles(folder: string): void {
  const copy = (from: string, to: string, filter: (file: string) => boolean = () => true) =>
    cpSync(from, path.join(folder, to), { recursive: true, verbatimSymlinks: true, filter });
  copy(traced, ".", isPacked);
  copy(".next", ".next", (file) => !leftOut.test(path.relative(".next", file)));
  copy("public", "public");
  for (const name of packages) copy(`node_modules/${name}`, `node_modules/${name}`, isCode);
}

/** The server as JavaScript. Exit code 0 when all went well. */
function compileServer(folder: string): number {
  const tsc = ["tsc", "--project", "scripts/standalone.json", "--outDir", folder];
  return spawnSync("npx", tsc, { stdio: "inherit", shell: process.platform === "win32" }).status ?? 1;
}

const [folder] = process.argv.slice(2);
endOn(folder ? buildFaults(builtWith()) : ["Which folder? npm run standalone -- <folder>"]);
copyFiles(String(folder));
process.exitCode = compileServer(String(folder));
