import type { Server } from "node:http";

const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** Milliseconds that requests in progress have to end. */
const grace = 10_000;

/** Takes no more requests, lets those in progress end, and breaks off what has not ended in time. */
export function drained(server: Server, milliseconds = grace): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), milliseconds);
  // A connection whose request has ended waits for the next one.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(timer);
      clearInterval(idle);
      resolve();
    });
  });
}

/** Ends the process as a signal would once the server is drained; at once when the signal comes again. */
export function endOnSignals(server: Server, close: () => Promise<void>): void {
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(exitCodes[signal]));
      void drained(server)
        .then(close)
        .finally(() => process.exit(exitCodes[signal]));
    });
  }
}
