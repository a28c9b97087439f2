import { type ChildProcess, spawn } from "node:child_process";

export interface BuildServer {
  child: ChildProcess;
  origin: string;
}

/** Starts the server of the build in a folder on a port (0: any that is free); rejects with what it said when it does not start. */
export function startBuildServer(port: number, settings: Record<string, string> = {}, cwd = "."): Promise<BuildServer> {
  const env = { ...process.env, PORT: String(port), ...settings };
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts"], { cwd, env });
  let said = "";
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part) => {
        said += part;
        const origin = /served at (http:\/\/\S+)/.exec(said)?.[1];
        if (origin) resolve({ child, origin });
      });
    child.once("close", () => reject(new Error(said)));
  });
}
