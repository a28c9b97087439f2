/** The temporary folders of a run of the unit tests lie in one, which goes when it ends: an editor's machine keeps none. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

export default function ownTmpFolder(): () => void {
  const outside = os.tmpdir();
  const folder = mkdtempSync(path.join(outside, "unit-tests-"));
  // os.tmpdir() reads one of these, by the system; the processes of the tests are begun with them.
  for (const name of ["TMPDIR", "TMP", "TEMP"]) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
