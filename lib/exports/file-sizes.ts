/**
 * How large the files are, in bytes, as they are before they are compressed on their way. A build measures them first
 * (scripts/build-pages.ts) and writes them into the program: a page that is drawn on request must not write them all to say so.
 */
import type { Dataset } from "./dataset/dataset.ts";
import { type DataFile, formats } from "./formats.ts";

const measured = (dataset: Dataset, { write }: DataFile): number => {
  const body = write(dataset);
  return typeof body === "string" ? Buffer.byteLength(body) : body.length;
};

/** Of every file of the registry, by its name. */
export function measuredSizes(dataset: Dataset): Record<string, number> {
  const files = formats.flatMap((format) => format.files);
  return Object.fromEntries(files.map((file) => [file.name, measured(dataset, file)]));
}

/** As the build has measured it; where nothing is built, as in development, it is measured now. */
export function sizeOf(dataset: Dataset, file: DataFile): number {
  const known = JSON.parse(process.env.DATA_SIZES || "{}") as Record<string, number>;
  return known[file.name] ?? measured(dataset, file);
}
