import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { buildIsCurrent } from "../scripts/build-state.ts";

/** Where a server answers, once it says so. */
async function originOf(server: ChildProcess): Promise<string> {
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (part) => (said += part));
  await expect.poll(() => said, { timeout: 60_000 }).toContain("is served at");
  return /http:\/\/\S+/.exec(said)?.[0] ?? "";
}

const exitOf = (server: ChildProcess) => new Promise((resolve) => server.once("exit", (code) => resolve(code)));

const answers = (address: string) =>
  fetch(address).then(
    ({ status }) => status,
    () => "no answer",
  );

test("SIGTERM to npm start ends the server too", async () => {
  // It must not build here, under the server that other tests ask.
  expect(buildIsCurrent(), "npm run build first").toBe(true);
  const npm = spawn("npm", ["start"], { env: { ...process.env, PORT: "0" }, detached: true });
  const origin = await originOf(npm);
  expect(await answers(`${origin}/healthz`)).toBe(200);
  npm.kill("SIGTERM");
  await expect.poll(() => answers(`${origin}/healthz`), { timeout: 30_000 }).toBe("no answer");
});

/** Somebody without a right to any file, where those who run the tests may become somebody else. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** The packed site, where nobody may write. */
function packed(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "packed-"));
  execFileSync("npx", ["tsx", "scripts/standalone.ts", path.join(folder, "site")]);
  execFileSync("chmod", ["-R", "a-w,a+rX", folder]);
  return folder;
}

test("what is packed for an image serves the site by itself, to somebody who can write nothing", async () => {
  test.skip(process.platform === "win32", "there is no such user");
  test.slow(); // some 200 MB are copied, and three programs begin
  const folder = packed();
  const begun = (script: string, PORT: string) =>
    spawn(process.execPath, [script], { cwd: `${folder}/site`, env: { ...process.env, PORT }, ...nobody });
  const server = begun("scripts/serve.js", "0");
  try {
    const origin = await originOf(server);
    for (const address of ["/", "/places/tbilisi?on=2013", "/social/about?on=2013", "/geo/towns.geojson", "/healthz"])
      expect(await answers(origin + address), address).toBe(200);
    expect(await answers(`${origin}/places/nothing`)).toBe(404);
    expect(await exitOf(begun("scripts/healthy.js", new URL(origin).port))).toBe(0);
    const ended = exitOf(server);
    server.kill("SIGTERM");
    expect(await ended).toBe(143);
    expect(await exitOf(begun("scripts/healthy.js", new URL(origin).port))).toBe(1);
  } finally {
    server.kill("SIGKILL");
    execFileSync("chmod", ["-R", "u+w", folder]);
    rmSync(folder, { recursive: true });
  }
});
