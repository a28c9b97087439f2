/** The development server of this project on content and texts of its own, for tests of the desk: the site itself is not touched. */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import { inventedId, inventedText } from "../lib/desk/testing/article-for-desk.ts";

export interface DeskServer {
  origin: string;
  /** A copy of the content, which the desk writes to. */
  contentDir: string;
  stop: () => Promise<void>;
}

/** Ends the server and what it has started: it leads a group of its own. */
async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.pid === undefined) return;
  const gone = new Promise((resolve) => server.once("exit", resolve));
  try {
    process.kill(-server.pid, "SIGTERM");
  } catch {
    server.kill();
  }
  await gone;
}

/** Next allows one development server for each checkout, and two workers might want one: who comes second waits. */
const lock = path.join(
  os.tmpdir(),
  `desk-server-${createHash("sha256").update(process.cwd()).digest("hex").slice(0, 12)}`,
);

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** True once this process holds the lock; what a process that is gone has left is taken away first. */
function isLocked(): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!isAlive(Number(readFileSync(lock, "utf8")))) rmSync(lock, { force: true });
    return false;
  }
}

/** Starts it with one invented article in the folder of texts. It compiles a page when that is first asked for: the first takes long. */
export async function deskServer(): Promise<DeskServer> {
  await expect.poll(isLocked, { timeout: 300_000, intervals: [500] }).toBe(true);
  const folder = mkdtempSync(path.join(os.tmpdir(), "desk-"));
  const [contentDir, articles] = [path.join(folder, "content"), path.join(folder, "articles")];
  cpSync("content", contentDir, { recursive: true });
  mkdirSync(articles);
  writeFileSync(path.join(articles, `${inventedId}.txt`), inventedText);
  const next = path.resolve("node_modules/next/dist/bin/next");
  // As under npm run dev: by the number, Next takes itself for another host and asks itself without end for a page that is new.
  const server = spawn(process.execPath, [next, "dev", "--port", "0", "--hostname", "localhost"], {
    env: {
      ...process.env,
      NODE_ENV: "development",
      ATLAS_CONTENT: contentDir,
      ARTICLES: articles,
      NEXT_TELEMETRY_DISABLED: "1",
    },
    detached: true,
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (part) => (said += part));
  const stop = async () => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
    rmSync(lock, { force: true });
  };
  const origin = () => /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(said)?.[0] ?? "";
  const status = async () => {
    if (server.exitCode !== null) return said;
    const answer = await fetch(`${origin()}/edit`).catch(() => undefined);
    return String(answer?.status);
  };
  try {
    await expect.poll(origin, { timeout: 120_000 }).not.toBe("");
    await expect.poll(status, { timeout: 180_000, intervals: [1000] }).toBe("200");
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin: origin(), contentDir, stop };
}
