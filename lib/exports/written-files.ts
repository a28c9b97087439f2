/** The files of the content, written: for the package that describes them and the zip that holds them. */
import { contentFormats } from "./content-formats.ts";
import type { Dataset } from "./dataset/dataset.ts";
import { datapackage, type WrittenFile } from "./files/datapackage.ts";
import { zip } from "./files/zip.ts";

const bytesOf = (body: string | Uint8Array) => (typeof body === "string" ? new TextEncoder().encode(body) : body);

const kept = new WeakMap<Dataset, WrittenFile[]>();

/** Written once for a data set: its package and its zip both describe them. */
export function written(dataset: Dataset): WrittenFile[] {
  const files = kept.get(dataset) ?? writeAll(dataset);
  kept.set(dataset, files);
  return files;
}

const writeAll = (dataset: Dataset): WrittenFile[] =>
  contentFormats.flatMap(({ carries, mediaType, files }) =>
    files.map(({ title, ...file }) => ({
      ...file,
      title: title(dataset.atlas.words),
      mediaType,
      description: (file.table?.description ?? carries)(dataset.atlas.words),
      bytes: bytesOf(file.write(dataset)),
    })),
  );

/** All of them and the package that describes them, in one zip. */
export function packed(dataset: Dataset): Uint8Array {
  const files = written(dataset);
  const descriptor = { name: "datapackage.json", bytes: datapackage(dataset, files) };
  return zip([descriptor, ...files], dataset.atlas.modified.latest);
}
