/** Packs each page of the build and its data by brotli into a file beside it, for our own server; on Vercel the network does it. */
import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { builtData } from "../lib/boot/page-data.ts";
import { builtPages, packedEnding } from "../lib/server/packed-pages.ts";

const pack = promisify(brotliCompress);

/** A third of the time of the next one, for a hundredth more bytes. */
const quality = 5;

export async function packPages(): Promise<void> {
  await Promise.all([packFiles(builtPages, ".html"), packFiles(builtData, ".json")]);
}

async function packFiles(folder: string, ending: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ending));
  const packFile = async (file: string) => {
    const text = await readFile(path.join(folder, file));
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
    await writeFile(path.join(folder, file + packedEnding), await pack(text, { params }));
  };
  await Promise.all(files.map(packFile));
}
