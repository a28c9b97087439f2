import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import os, { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { securityHeaders } from "../../lib/site/security-headers.js";
import { nginxConfig } from "./nginx-config.ts";

/** A port of this machine that nobody uses at this moment. */
async function freePort(): Promise<number> {
  const trial = createServer().listen(0, "127.0.0.1");
  await once(trial, "listening");
  const { port } = trial.address() as { port: number };
  trial.close();
  await once(trial, "close");
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

/** An nginx of its own, on loopback and in a temporary folder, before servers of the site. */
export class RunningNginx {
  readonly origin: string;
  /** Where the hashed files of releases are to lie, below `_next/static`. */
  readonly keptFiles: string;
  readonly #folder: string;
  readonly #port: number;
  readonly #child: ChildProcess;
  #said = "";

  private constructor(program: string, port: number, folder: string, servers: readonly number[]) {
    this.#folder = folder;
    this.#port = port;
    this.origin = `http://127.0.0.1:${port}`;
    this.keptFiles = path.join(folder, "kept");
    mkdirSync(this.keptFiles);
    this.#write(servers);
    this.#child = spawn(program, ["-e", "stderr", "-c", this.#config()], { stdio: ["ignore", "ignore", "pipe"] });
    this.#child.stderr?.on("data", (part) => (this.#said += part));
  }

  /** Rejects with what nginx said where it does not start. */
  static async start(program: string, servers: readonly number[]): Promise<RunningNginx> {
    const nginx = new RunningNginx(program, await freePort(), mkdtempSync(path.join(tmpdir(), "instances-")), servers);
    for (let tries = 0; tries < 100; tries++) {
      if (await answers(nginx.#port)) return nginx;
      if (nginx.#child.exitCode !== null) break;
      await wait(100);
    }
    const said = nginx.#said;
    await nginx.end();
    throw new Error(`nginx did not start: ${said}`);
  }

  #config(): string {
    return path.join(this.#folder, "nginx.conf");
  }

  #write(servers: readonly number[]): void {
    const user = process.getuid?.() === 0 ? os.userInfo().username : undefined;
    const { keptFiles } = this;
    const headers = securityHeaders("/_next/static/");
    writeFileSync(
      this.#config(),
      nginxConfig({ port: this.#port, servers, keptFiles, folder: this.#folder, headers, ...(user && { user }) }),
    );
  }

  /** From now on these are asked; what has been asked of others goes on to its end. */
  async ask(servers: readonly number[]): Promise<void> {
    this.#write(servers);
    this.#child.kill("SIGHUP");
    // Until the process that has the new settings takes the requests.
    await wait(1000);
  }

  async end(): Promise<void> {
    if (this.#child.exitCode === null) {
      this.#child.kill("SIGTERM");
      await once(this.#child, "exit");
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
