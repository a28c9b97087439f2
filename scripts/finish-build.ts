/** The last step of `npm run build`: packs the pages, keeps what the build was made from and marks it as finished. */
import { finishBuild } from "./build-state.ts";
import { packPages } from "./pack-pages.ts";
import { readEnvFiles } from "./read-env-files.ts";

readEnvFiles();
await packPages();
finishBuild();
