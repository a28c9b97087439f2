import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";

const project = path.join(import.meta.dirname, "..");
const { scripts } = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8")) as {
  scripts: { start: string };
};

const isThere = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** A server that drains and watches as that of the site does, without its pages. */
const program = `
import { createServer } from "node:http";
import { endOnSignals } from ${JSON.stringify(path.join(project, "lib/server/drain.ts"))};
import { endWithParent } from ${JSON.stringify(path.join(project, "scripts/end-with-parent.ts"))};
endWithParent(50);
const server = createServer((_, answer) => answer.end()).listen(0, () => console.log("begun", process.pid));
endOnSignals(server, async () => {});
`;

/** A folder in which `npm start` runs that program by the very words of our package.json. */
function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), "npm-start-"));
  symlinkSync(path.join(project, "node_modules"), path.join(made, "node_modules"));
  writeFileSync(path.join(made, "server.ts"), program);
  const start = scripts.start.replaceAll("scripts/start.ts", "./server.ts");
  writeFileSync(path.join(made, "package.json"), JSON.stringify({ type: "module", scripts: { start } }));
  return made;
}

describe.skipIf(process.platform === "win32")("npm start hands on to its server", () => {
  it.each(["SIGTERM", "SIGINT", "SIGHUP", "SIGKILL"] as const)(
    "%s, which npm alone was sent",
    { timeout: 60_000 },
    async (signal) => {
      const npm = spawn("npm", ["start"], { cwd: folder() });
      let said = "";
      npm.stdout.on("data", (part) => (said += part));
      const server = await vi.waitFor(() => Number(/begun (\d+)/.exec(said)?.[1] ?? expect.fail()), {
        timeout: 30_000,
      });
      expect(isThere(server)).toBe(true);
      npm.kill(signal);
      try {
        await vi.waitFor(() => expect(isThere(server)).toBe(false), { timeout: 10_000 });
      } finally {
        if (isThere(server)) process.kill(server, "SIGKILL");
        npm.kill("SIGKILL");
      }
    },
  );
});
