/**
 * `npm run bench:seams -- [DIR…]`: what the content, and each folder of content that is named, costs at the places where something
 * larger than one process would attach, and from how many entries on that would be worth it (docs/scale.md). Prints a table; each
 * folder is measured in a process of its own, and nothing is built or written.
 */
import { spawnSync } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { contentFolder } from "../lib/content/content-folder.js";
import { type Measured, tableOf } from "./bench-seams/seams.ts";
import { endOn } from "./end-on.ts";
import { contentFaults } from "./start-faults.ts";

function measured(folder: string): Measured {
  const env = { ...process.env, ATLAS_CONTENT: folder };
  const program = path.join(import.meta.dirname, "bench-seams", "measure.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", program], {
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${folder} could not be measured:\n${stderr}`);
  return JSON.parse(stdout) as Measured;
}

const folders = [contentFolder(), ...process.argv.slice(2)];
endOn(folders.flatMap((folder) => contentFaults({ ATLAS_CONTENT: folder })));
const [busy = 0] = os.loadavg();
const table = tableOf(folders.map(measured));
console.log(`${table}\n\nOn ${os.cpus().length} cores, of which ${busy.toFixed(1)} were busy at the start.`);
