/** Lays out content files as `npm run lint` wants them. */
import { spawnSync } from "node:child_process";
import path from "node:path";

/** `files` as the checks call them: "content/places.json". A folder outside the project is left as it is. */
export function formatFiles(contentDir: string, files: string[]): void {
  const paths = files.map((file) => path.join(contentDir, path.relative("content", file)));
  const inside = paths.filter((file) => !path.relative(process.cwd(), file).startsWith(".."));
  if (inside.length === 0) return;
  spawnSync("npx", ["biome", "format", "--write", ...inside], { shell: process.platform === "win32" });
}
