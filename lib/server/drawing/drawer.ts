import { type ChildProcess, fork } from "node:child_process";
import { Agent, type IncomingMessage, request } from "node:http";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { DrawnRequest } from "./asked-of-drawer.ts";
import type { DrawnAnswer } from "./drawn-answer.ts";
import type { Draws } from "./drawn-handler.ts";

/** TypeScript, or where the server was compiled JavaScript. */
const next = fileURLToPath(new URL(`./drawer-program${path.extname(import.meta.url)}`, import.meta.url));

/** Of a connection, not of what is sent over it. */
const ofConnection = ["connection", "keep-alive", "transfer-encoding", "date"];

async function wholeAnswer(message: IncomingMessage): Promise<DrawnAnswer> {
  const body = await buffer(message);
  const headers = Object.entries(message.headers).filter(([name]) => !ofConnection.includes(name));
  return { status: message.statusCode ?? 500, headers: Object.fromEntries(headers), body };
}

/**
 * A process of its own that draws: however long it takes, this one goes on answering. It is begun anew when it ends, or when
 * a drawing takes longer than `patience` milliseconds: that is for one that never ends, as on a machine with much other work
 * to begin anew would only make it later.
 */
export class Drawer implements Draws {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #program: string;
  readonly #patience: number;
  #child: ChildProcess;
  #port: Promise<number>;
  #closed = false;

  /** `program`: a file that serves on a port of its own and sends its number. */
  constructor(program = next, patience = 120_000) {
    this.#program = program;
    this.#patience = patience;
    [this.#child, this.#port] = this.#begin();
  }

  /** Until it can be asked. Rejects when its process could not begin. */
  async ready(): Promise<void> {
    await this.#port;
  }

  /** Rejects when the process ends before it has answered. `patience`: milliseconds, of what should take less than other drawings. */
  async ask({ method, url, headers, body }: DrawnRequest, patience = this.#patience): Promise<DrawnAnswer> {
    const port = await this.#port;
    const child = this.#child;
    return new Promise<DrawnAnswer>((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port, path: url, method, headers, agent: this.#agent });
      const late = setTimeout(() => child.kill("SIGKILL"), patience);
      asked.once("close", () => clearTimeout(late));
      asked.once("error", reject).once("response", (message) => wholeAnswer(message).then(resolve, reject));
      asked.end(body);
    });
  }

  close(): void {
    this.#closed = true;
    this.#child.kill("SIGKILL");
    this.#agent.destroy();
  }

  #begin(): [ChildProcess, Promise<number>] {
    const child = fork(this.#program, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    const port = new Promise<number>((resolve, reject) => {
      child.once("message", (message) => resolve(Number(message)));
      child.once("exit", () => reject(new Error("The process that draws could not begin.")));
    });
    // Who waits for it is told; without anybody the line below is enough.
    port.catch(() => {});
    child.once("exit", (code, signal) => {
      if (this.#closed) return;
      console.error(`A process that draws ended (${signal ?? code}) and is begun anew.`);
      // Not at once: one that cannot begin would keep the machine busy with its tries.
      setTimeout(() => this.#beginAnew(), 1000).unref();
    });
    return [child, port];
  }

  #beginAnew(): void {
    if (!this.#closed) [this.#child, this.#port] = this.#begin();
  }
}
