/**
 * `npm run standalone -- <folder>`, after a build: puts into a new folder all that serves the site, in some 90 MB. It runs with
 * `node scripts/serve.js` from there, without the project, npm or tsx, and nothing in it need be written (Dockerfile).
 */
import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import path from "node:path";
import { builtWith } from "./build-state.ts";
import { endOn } from "./end-on.ts";
import { buildFaults } from "./start-faults.ts";

/** What lies in `.next` for the next build, or for the traces that have been followed already. */
const leftOut = /^(cache|diagnostics|standalone|trace.*|turbopack|types|lock)$|\.nft\.json$/;

/** What our own server asks for: Next traces only the files of its own. */
const packages = ["zod"];

const isCode = (file: string) => path.extname(file) === "" || /\.(c?js|json)$/.test(file);

function copyFiles(folder: string): void {
  const to = (name: string) => path.join(folder, name);
  const filter = (file: string) => !leftOut.test(path.relative(".next", file));
  const links = { recursive: true, verbatimSymlinks: true };
  cpSync(".next/standalone/node_modules", to("node_modules"), links);
  cpSync(".next", to(".next"), { ...links, filter });
  cpSync("public", to("public"), { recursive: true });
  cpSync("package.json", to("package.json"));
  for (const name of packages)
    cpSync(`node_modules/${name}`, to(`node_modules/${name}`), { recursive: true, filter: isCode });
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
