/** The most memory that a process and all that it began held together, read from Linux's /proc. */
import type { ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

interface Seen {
  id: number;
  parent: number;
  kilobytes: number;
}

function seen(id: number): Seen[] {
  try {
    const status = readFileSync(`/proc/${id}/status`, "utf8");
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return [{ id, parent: field("PPid"), kilobytes: field("VmRSS") }];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

/** Kilobytes of a process and of all below it. */
function held(root: number): number {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => seen(Number(name)));
  const below = (parent: number): Seen[] =>
    all.filter((each) => each.parent === parent).flatMap((each) => [each, ...below(each.id)]);
  return [...all.filter(({ id }) => id === root), ...below(root)].reduce((sum, { kilobytes }) => sum + kilobytes, 0);
}

/** Looks four times a second until the process has ended, and gives the most in megabytes. Pages that processes share count for each. */
export function peakMemory(child: ChildProcess): Promise<number> {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, held(child.pid ?? 0));
  }, 250);
  return new Promise((resolve) => {
    child.once("close", () => {
      clearInterval(timer);
      resolve(Math.round(most / 1024));
    });
  });
}
