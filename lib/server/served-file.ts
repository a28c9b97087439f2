import { type Stats, statSync } from "node:fs";
import path from "node:path";

export interface ServedFile {
  /** Bytes. */
  size: number;
  /** The entity tag that Next gives it. */
  tag: string;
  /** Milliseconds since 1970, in whole seconds, as in "Last-Modified". */
  modified: number;
}

const folders = [
  { address: "/_next/static/", folder: ".next/static" },
  { address: "/", folder: "public" },
];

function fileStats(folder: string, name: string): Stats | undefined {
  const file = path.resolve(folder, name);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return undefined;
  try {
    const stats = statSync(file);
    return stats.isFile() ? stats : undefined;
  } catch {
    // None of that name, a name that is too long for a file (from 256 bytes on), or one that may not be read.
    return undefined;
  }
}

/** The file that is served at a decodable path, or undefined where something else answers. */
export function servedFile(pathname: string): ServedFile | undefined {
  const decodedPath = decodeURIComponent(pathname);
  const at = folders.find(({ address }) => decodedPath.startsWith(address));
  if (!at || decodedPath.includes("\0")) return undefined;
  const stats = fileStats(at.folder, decodedPath.slice(at.address.length));
  if (!stats) return undefined;
  const modified = Math.floor(stats.mtimeMs / 1000) * 1000;
  return { size: stats.size, tag: `W/"${stats.size.toString(16)}-${stats.mtime.getTime().toString(16)}"`, modified };
}
