/** Runs `next build`, which is told how large the files of the data are (lib/exports/file-sizes.ts), and what the build is called. */
import { spawnSync } from "node:child_process";
import { loadAtlas } from "../lib/content/load.ts";
import { wholeDataset } from "../lib/exports/dataset/dataset.ts";
import { measuredSizes } from "../lib/exports/file-sizes.ts";
import { siteName } from "../lib/site/metadata.ts";
import { siteUrl } from "../lib/site/site-url.ts";
import { idOfBuild } from "./build-state.ts";
import { readEnvFiles } from "./read-env-files.ts";

readEnvFiles();
const sizes = measuredSizes(wholeDataset(loadAtlas(), { name: siteName(), origin: siteUrl() }));
const env = { ...process.env, DATA_SIZES: JSON.stringify(sizes), BUILD_ID: idOfBuild() };
const onWindows = process.platform === "win32";
process.exitCode = spawnSync("npx", ["next", "build"], { stdio: "inherit", shell: onWindows, env }).status ?? 1;
