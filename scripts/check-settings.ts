/** The first step of `npm run build`: a setting that cannot be used ends it with one line for each. */
import { endOn } from "./end-on.ts";
import { readEnvFiles } from "./read-env-files.ts";
import { contentFaults, settingFaults } from "./start-faults.ts";

readEnvFiles();
endOn([...settingFaults(), ...contentFaults()]);
