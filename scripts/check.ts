/** `npm run check`: format, types, dead code and content in under a minute; every problem is shown. Exit code 1 on any. */
import { runChecks } from "./checks.ts";

const failed = (await runChecks()).filter(({ passed }) => !passed).map(({ name }) => name);
console.log(failed.length === 0 ? "\nNo problem." : `\nFailed: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
