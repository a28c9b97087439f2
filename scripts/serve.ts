/** Serves the build that is there on PORT (3000). */
import { builtAddress, builtConfig, builtWith } from "./build-state.ts";
import { endOn } from "./end-on.ts";
import { endWithParent } from "./end-with-parent.ts";
import { freePort } from "./free-port.ts";
import { readEnvFiles } from "./read-env-files.ts";
import { buildFaults, otherAddress, portOf, settingFaults, startFault } from "./start-faults.ts";

readEnvFiles();
endOn(settingFaults());
const built = builtWith();
endOn(buildFaults(built));
// What decides which React is loaded must be there before Next is. What is not set is as it was when the site was built.
Object.assign(process.env, { NODE_ENV: "production", ...built });
const other = otherAddress(builtAddress());
const port = portOf(process.env) || (await freePort());
// What is drawn on request names the port as well, whoever chose it.
process.env.PORT = String(port);
endWithParent();
try {
  // So Next reads no next.config.js: that lists the pages by the files of the content, which somebody may be changing.
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = builtConfig();
  const { serve } = await import("../lib/server/site-server.ts");
  console.log(`Where They Met is served at http://localhost:${await serve(port)}`);
  if (other)
    console.log(`Its pages name ${builtAddress()} as theirs, as they were built; npm start builds them for ${other}.`);
} catch (error) {
  endOn([startFault(error, port)]);
}
