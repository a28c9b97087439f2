import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";

const keptContent = ".next/made-from";

/** What a server reads, as links to it, but with a copy of the content of which one file is damaged. */
function damagedProject(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "damaged-"));
  mkdirSync(path.join(folder, ".next"));
  const files = readdirSync(".next", { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of files) copyFileSync(path.join(".next", name), path.join(folder, ".next", name));
  // A junction needs no rights on Windows; elsewhere it is a link.
  for (const name of [".next/server", ".next/static", ".next/node_modules", "public", "node_modules"])
    symlinkSync(path.resolve(name), path.join(folder, name), "junction");
  cpSync(keptContent, path.join(folder, keptContent), { recursive: true });
  writeFileSync(path.join(folder, keptContent, "content/places.json"), '{"places": [');
  return folder;
}

async function started(cwd: string): Promise<{ server: ChildProcess; origin: string }> {
  const tsx = path.resolve("node_modules/tsx/dist/loader.mjs");
  const server = spawn(process.execPath, ["--import", `file://${tsx}`, path.resolve("scripts/serve.ts")], {
    cwd,
    env: { ...process.env, PORT: "0" },
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (part) => (said += part));
  await expect.poll(() => said, { timeout: 60_000 }).toContain("is served at");
  return { server, origin: /http:\/\/\S+/.exec(said)?.[0] ?? "" };
}

const exitOf = (server: ChildProcess) => new Promise((resolve) => server.once("exit", (code) => resolve(code)));

test("a fault while a page is made ends the answer with 500, and does not hold up the end of the server", async () => {
  const folder = damagedProject();
  const { server, origin } = await started(folder);
  try {
    for (const address of [
      "/places/tbilisi?on=2013",
      "/places/nothing",
      "/cite/entries/x.txt",
      "/social/about",
      "/healthz",
    ]) {
      const answer = await fetch(origin + address);
      expect(answer.status, address).toBe(500);
      // Whoever sees the page is told so; nobody is told what is broken.
      expect(await answer.text(), address).not.toContain("places.json");
    }
    expect((await fetch(`${origin}/about`)).status).toBe(200);
    const ended = exitOf(server);
    server.kill("SIGTERM");
    expect(await ended).toBe(143);
  } finally {
    server.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
});
