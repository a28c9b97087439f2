import { spawn } from "node:child_process";
import { expect, it, vi } from "vitest";

const isThere = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it("ends when the shell that npm has put before it is ended, which hands no signal on", {
  timeout: 60_000,
}, async () => {
  const program = [
    'import { endWithParent } from "./scripts/end-with-parent.ts";',
    "endWithParent(20);",
    'process.on("SIGTERM", () => process.exit(143));',
    'setTimeout(() => process.exit(), 60_000), console.log("begun", process.pid);',
  ].join(" ");
  const shell = spawn("sh", [
    "-c",
    '"$0" --import tsx --input-type=module --eval "$1"; true',
    process.execPath,
    program,
  ]);
  let said = "";
  shell.stdout.on("data", (part) => (said += part));
  const begun = await vi.waitFor(() => /begun (\d+)/.exec(said)?.[1] ?? expect.fail(), { timeout: 30_000 });
  expect(isThere(Number(begun))).toBe(true);
  shell.kill("SIGTERM");
  await vi.waitFor(() => expect(isThere(Number(begun))).toBe(false), { timeout: 10_000 });
});
