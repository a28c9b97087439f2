import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { keptFolder } from "../lib/content/made-from.ts";

const projects: string[] = [];

/** A project without a build, or with nothing of one but the mark that it is finished. */
function project(settings?: Record<string, string>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "serve-"));
  projects.push(folder);
  if (!settings) return folder;
  mkdirSync(path.join(folder, keptFolder), { recursive: true });
  writeFileSync(path.join(folder, keptFolder, "settings.json"), JSON.stringify(settings));
  return folder;
}

/** How a script of ours ends in a project, and what it says. */
function run(script: string, cwd: string, settings: Record<string, string>): Promise<{ code: number; said: string }> {
  const env = { ...process.env, PORT: "0", NEXT_PUBLIC_SITE_URL: "", ...settings };
  const tsx = pathToFileURL(path.resolve("node_modules/tsx/dist/loader.mjs")).href;
  const child = spawn(process.execPath, ["--import", tsx, path.resolve("scripts", script)], { cwd, env });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code: code ?? -1, said: said.trim() })));
}

afterAll(() => {
  for (const folder of projects) rmSync(folder, { recursive: true });
});

describe("a server that cannot start ends with exit code 1 and a line for each reason", { timeout: 60_000 }, () => {
  it("when the port is none", async () => {
    const { code, said } = await run("serve.ts", project(), { PORT: "99999" });
    expect(said).toBe('PORT is "99999"; it must be a number such as 3000, at most 65535.');
    expect(code).toBe(1);
  });

  it("when addresses are none, be they set in the environment or in a file", async () => {
    const folder = project();
    writeFileSync(path.join(folder, ".env"), "CORRECTIONS_ADDRESS=somebody");
    const { code, said } = await run("serve.ts", folder, { NEXT_PUBLIC_SITE_URL: "https://a:b@met.example" });
    expect(said.split("\n")).toEqual([
      expect.stringContaining("NEXT_PUBLIC_SITE_URL must be"),
      expect.stringContaining("CORRECTIONS_ADDRESS must be"),
    ]);
    expect(code).toBe(1);
  });

  it("when the site was built for another address", async () => {
    const built = { NEXT_PUBLIC_SITE_URL: "", CORRECTIONS_ADDRESS: "" };
    const { code, said } = await run("serve.ts", project(built), { NEXT_PUBLIC_SITE_URL: "https://met.example" });
    expect(said).toMatch(/^The pages in \.next were built with NEXT_PUBLIC_SITE_URL="".*npm run build[^\n]*$/);
    expect(code).toBe(1);
  });

  it("when files of the build are gone", async () => {
    const { code, said } = await run("serve.ts", project({}), {});
    expect(said).toMatch(/^The build in \.next cannot be read .*npm run build makes it anew\.$/);
    expect(code).toBe(1);
  });

  it("when another one is there already, before it builds anything", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, () => resolve((other.address() as { port: number }).port));
    });
    const { code, said } = await run("start.ts", project(), { PORT: String(port) });
    other.close();
    expect(said).toBe(`Port ${port} is in use; another is chosen with PORT=${port + 1} npm start.`);
    expect(code).toBe(1);
  });
});
