/** The last step of `npm run build`: keeps what the build was made from and marks it as finished. */
import { finishBuild } from "./build-state.ts";

finishBuild();
