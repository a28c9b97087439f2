/** What can be told of the project without building it: the list that `npm run check` and `npm test` both begin with. */
import { spawn } from "node:child_process";

/**
 * Names of scripts in package.json, so that each also runs alone. The types are read anew each time: what tsc keeps from one run to
 * the next brought back problems that were mended (https://github.com/microsoft/TypeScript/issues/64386).
 */
export const checks = ["lint", "types", "unused", "check:content"];

interface Result {
  name: string;
  passed: boolean;
}

/** Runs one script of package.json and prints what it says in one piece, as others run beside it. */
function run(name: string): Promise<Result> {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const child = spawn("npm", ["run", "--silent", name], {
    env: { ...process.env, ...colour },
    shell: process.platform === "win32",
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => said.push(part));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const passed = code === 0;
      console.log(`\n── ${name}: ${passed ? "passed" : "failed"}\n${Buffer.concat(said)}`.trimEnd());
      resolve({ name, passed });
    });
  });
}

/** Runs all of them side by side, also after a failure. */
export function runChecks(): Promise<Result[]> {
  return Promise.all(checks.map(run));
}
