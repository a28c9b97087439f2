/**
 * Ends this process, as SIGTERM would, once the one that began it is gone, which may have had no time to say so: a server that nobody
 * can end would keep the port and go on answering. npm would put a shell between itself and us, hand SIGINT and SIGTERM to that alone, and
 * leave it behind when it is killed; so `start` of package.json begins with `exec`, by which the shell becomes us (Windows, which has no
 * such word, goes on to what stands behind it).
 */
export function endWithParent(milliseconds = 1000): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, "SIGTERM"), milliseconds).unref();
}
