/**
 * Ends this process, as SIGTERM would, once the one that began it is gone. `npm start` hands a signal to the shell between us
 * alone, and that ends without a word: a server that nobody can end would keep the port and go on answering.
 */
export function endWithParent(milliseconds = 1000): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, "SIGTERM"), milliseconds).unref();
}
