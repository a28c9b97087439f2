/** The last step of `npm run build`: keeps what the build was made from and marks it as finished. */
import { finishBuild } from "./build-state.ts";
import { readEnvFiles } from "./read-env-files.ts";

readEnvFiles();
finishBuild();
