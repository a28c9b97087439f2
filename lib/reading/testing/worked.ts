/** How long some work kept a processor busy, in milliseconds: the same on a machine that has much else to do. */
export function worked(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
