/** Prints what is wrong, a line each, and ends the process with exit code 1; does nothing where nothing is. */
export function endOn(faults: readonly string[]): void {
  if (faults.length === 0) return;
  for (const fault of faults) console.error(fault);
  process.exit(1);
}
