/**
 * `npm run fuzz [-- --seed N] [--count 6400] [--at http://localhost:3000]`: asks the built site what nobody should ask, and
 * says which kinds of requests got which answers. Without `--at` it starts the server of the build itself. Several seeds:
 * `--seed 1 --seed 2`; without one it takes a new one. Exit code 1 on any answer of 500, none within 2 s, markup of the request
 * in a page, a way off the site.
 */
import { parseArgs } from "node:util";
import { fuzz, type Outcome } from "./fuzz/fuzzing.ts";
import { startBuildServer } from "./start-build-server.ts";

const { values } = parseArgs({
  options: { seed: { type: "string", multiple: true }, count: { type: "string" }, at: { type: "string" } },
});
const seeds = values.seed?.map(Number) ?? [Math.floor(Math.random() * 2 ** 32)];
const count = Number(values.count ?? 6400);

function report(seed: number, { answers, faults }: Outcome): void {
  console.log(`\nSeed ${seed}, ${count} requests:`);
  for (const [kind, statuses] of [...answers].toSorted(([a], [b]) => a.localeCompare(b))) {
    const counts = [...statuses].toSorted(([a], [b]) => a - b).map(([status, times]) => `${status} × ${times}`);
    console.log(`  ${kind.padEnd(28)} ${counts.join(", ")}`);
  }
  for (const fault of faults) console.log(`✗ ${fault}`);
  console.log(faults.length === 0 ? "  No fault." : `  ${faults.length} faults.`);
}

const server = values.at ? undefined : await startBuildServer(0);
const origin = new URL(server?.origin ?? `${values.at}`);
try {
  for (const seed of seeds) {
    const outcome = await fuzz(origin, seed, count);
    report(seed, outcome);
    if (outcome.faults.length > 0) process.exitCode = 1;
  }
} finally {
  server?.child.kill("SIGTERM");
}
