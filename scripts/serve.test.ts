import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { keptFolder } from "../lib/content/made-from.ts";

/** A project without a build, or with nothing of one but the mark that it is finished. */
function project(settings?: Record<string, string>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "serve-"));
  if (!settings) return folder;
  mkdirSync(path.join(folder, keptFolder), { recursive: true });
  writeFileSync(path.join(folder, keptFolder, "settings.json"), JSON.stringify(settings));
  return folder;
}

/** How a script of ours ends in a project, and what it says. */
function run(script: string, cwd: string, settings: Record<string, string>): Promise<{ code: number; said: string }> {
  const env = { ...process.env, PORT: "0", NEXT_PUBLIC_SITE_URL: "", ...settings };
  const tsx = path.resolve("node_modules/tsx/dist/cli.mjs");
  const child = spawn(process.execPath, [tsx, path.resolve("scripts", script)], { cwd, env });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code: code ?? -1, said: said.trim() })));
}

describe("a server that cannot start ends with exit code 1 and one line that says why", { timeout: 60_000 }, () => {
  it.each([
    ["the port is none", { PORT: "99999" }, 'PORT is "99999"'],
    ["the address of the site is none", { NEXT_PUBLIC_SITE_URL: "met.example" }, "NEXT_PUBLIC_SITE_URL must be"],
    ["it has a password", { NEXT_PUBLIC_SITE_URL: "https://a:b@met.example" }, "NEXT_PUBLIC_SITE_URL must be"],
    ["no report can reach the address", { CORRECTIONS_ADDRESS: "somebody" }, "CORRECTIONS_ADDRESS must be"],
    ["there is no finished build", {}, "There is no finished build in .next: npm run build"],
  ])("when %s", async (_, settings, line) => {
    const { code, said } = await run("serve.ts", project(), settings);
    expect(said).toContain(line);
    expect(said).not.toContain("\n");
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
    expect(said.split("\n").at(-1)).toMatch(/npm run build/);
    expect(said).not.toContain("    at ");
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
