import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { builtConfig } from "./build-state.ts";

/** A build whose settings are these. */
function buildWith(config: object): string {
  const folder = mkdtempSync(path.join(tmpdir(), "build-state-"));
  writeFileSync(path.join(folder, "required-server-files.json"), JSON.stringify({ version: 1, config }));
  return folder;
}

const paths = Array.from({ length: 10_000 }, (_, index) => `/meetings/2001-01-01-a-town-of-some-length-${index}`).join(
  " ",
);

it("keeps all settings but the paths that are written into proxy.ts", () => {
  const env = { BUILT_PATHS: "/", PATHS_ON_REQUEST: paths, BUILD_YEAR: "2026", DATA_SIZES: "{}" };
  expect(JSON.parse(builtConfig(buildWith({ output: "standalone", env })))).toEqual({
    output: "standalone",
    env: { BUILD_YEAR: "2026", DATA_SIZES: "{}" },
  });
  expect(JSON.parse(builtConfig(buildWith({ output: "standalone" })))).toEqual({ output: "standalone", env: {} });
});

it("gives the processes of a server of 10,000 entries settings that their environment can hold (spawn E2BIG)", () => {
  const begins = (setting: string) =>
    spawnSync(process.execPath, ["--eval", ""], { env: { ...process.env, setting } }).error === undefined;
  const folder = buildWith({ env: { BUILT_PATHS: paths, PATHS_ON_REQUEST: paths, BUILD_YEAR: "2026" } });
  expect(begins(builtConfig(folder))).toBe(true);
  if (process.platform === "linux") expect(begins(paths)).toBe(false);
});
