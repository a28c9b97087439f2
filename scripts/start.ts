/** `npm start`: builds the site when there is no build of the present files, settings and port, then serves it on PORT (3000). */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { buildIsCurrent, builtAddress, builtWith } from "./build-state.ts";
import { endOn } from "./end-on.ts";
import { endWithParent } from "./end-with-parent.ts";
import { readEnvFiles } from "./read-env-files.ts";
import {
  buildFaults,
  contentFaults,
  folderFaults,
  otherAddress,
  portOf,
  settingFaults,
  startFault,
} from "./start-faults.ts";

const onWindows = process.platform === "win32";
const signals = ["SIGHUP", "SIGINT", "SIGTERM"] as const;

/** Rejects where nothing can be served on a port. A build would take the files from under the server that is there. */
function tryPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const trial = createServer().once("error", reject);
    trial.listen(port, () => trial.close(() => resolve()));
  });
}

/** Runs the build; a signal ends all of it. Gives its exit code. */
function build(): Promise<number> {
  const child = spawn("npm", ["run", "build"], { stdio: "inherit", shell: onWindows, detached: !onWindows });
  const pass = (signal: NodeJS.Signals) => process.kill(onWindows ? (child.pid ?? 0) : -(child.pid ?? 0), signal);
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(code ?? 1);
    });
  });
}

endWithParent();
readEnvFiles();
endOn([...settingFaults(), ...contentFaults()]);
const port = portOf(process.env) ?? 0;
await tryPort(port).catch((error) => endOn([startFault(error, port)]));
const isCurrent = buildFaults(builtWith()).length === 0 && buildIsCurrent();
const address = isCurrent ? otherAddress(builtAddress()) : undefined;
if (address) console.log(`The pages name ${builtAddress()} as theirs: they are built anew for ${address}.`);
if (!isCurrent || address) {
  endOn(folderFaults());
  const code = await build();
  if (code !== 0) {
    console.error("The site could not be built; what is wrong stands above.");
    process.exit(code);
  }
}
await import("./serve.ts");
