/** Packs each page of the build and its data by brotli into a file beside it, for our own server; on Vercel the network does it. */
import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { builtData } from "../lib/boot/page-data.ts";
import { packed } from "../lib/server/packed.ts";
import { builtPages, packedEnding } from "../lib/server/packed-pages.ts";

/** Files at a time: as many as Node packs at once, so that thousands are never in its memory together. */
const atATime = 4;

export async function packPages(): Promise<void> {
  const files = [...filesIn(builtPages, ".html"), ...filesIn(builtData, ".json")].values();
  const packNext = async () => {
    for (const file of files) await writeFile(file + packedEnding, await packed(await readFile(file)));
  };
  await Promise.all(Array.from({ length: atATime }, packNext));
}

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(folder, file));
