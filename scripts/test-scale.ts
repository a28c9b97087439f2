/**
 * `npm run test:scale [-- FILES AND OPTIONS OF PLAYWRIGHT]`: the browser tests of e2e/scale, against a build of an atlas of 10,000 entries (ENTRIES), or
 * of the content that ATLAS_CONTENT names. Content, copy of the project and build lie in SCALE_FOLDER, in the system's temporary folder
 * without it, and stay there: the next run builds only when something has changed.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { contentFolder } from "../lib/content/content-folder.js";
import { endOn } from "./end-on.ts";
import { findOrInstallBrowser } from "./find-browser.ts";
import { copyCheckout } from "./scale/copied-checkout.ts";
import { contentFaults, settingFaults } from "./start-faults.ts";
import { run as synthesise } from "./synthesise.ts";

const folder = path.resolve(process.env.SCALE_FOLDER || path.join(os.tmpdir(), "where-they-met-scale"));
const entries = process.env.ENTRIES || "10000";

/** The content that is set, as a full path, or one of so many entries, made when it is not there yet. */
function content(): string {
  if (process.env.ATLAS_CONTENT) return path.resolve(contentFolder());
  const out = path.join(folder, `content-${entries}`);
  if (existsSync(out)) return out;
  const { exitCode, said } = synthesise(["--entries", entries, "--out", out]);
  endOn(exitCode === 0 ? [] : [said]);
  return out;
}

endOn([...settingFaults(), ...contentFaults()]);
findOrInstallBrowser();
const env = { ...process.env, ATLAS_CONTENT: content(), SCALE_BUILD: path.join(folder, "site") };
copyCheckout(env.SCALE_BUILD);
const args = ["playwright", "test", "--config", "e2e/scale/playwright.config.ts", ...process.argv.slice(2)];
process.exitCode = spawnSync("npx", args, { stdio: "inherit", shell: process.platform === "win32", env }).status ?? 1;
