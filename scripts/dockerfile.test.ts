import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const stages = readFileSync("Dockerfile", "utf8").split(/^FROM /m);
const image = stages.at(-1) ?? "";

/** What an instruction of the image runs: program and arguments, without a shell. */
const runs = (instruction: string): string[] =>
  JSON.parse(new RegExp(`^${instruction} [^[\\n]*(\\[.*\\])$`, "m").exec(image)?.[1] ?? "[]");

describe("the image of the site", () => {
  it("begins with nothing, so it has no shell, and runs as nobody", () => {
    expect(image).toMatch(/^scratch\n/);
    expect(image).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
    expect(image).not.toMatch(/^RUN/m);
  });

  it.each(["CMD", "HEALTHCHECK"])("has for %s a program of the packed site", (instruction) => {
    const [program, script = ""] = runs(instruction);
    expect(program).toBe("/usr/local/bin/node");
    expect(existsSync(script.replace(/\.js$/, ".ts")), script).toBe(true);
    const { files } = JSON.parse(readFileSync("scripts/standalone.json", "utf8"));
    expect(files.map((file: string) => `scripts/${file}`)).toContain(script.replace(/\.js$/, ".ts"));
  });
});
