/** What the registry (formats.ts, content-formats.ts) says of a format and its files. */
import type { Dataset } from "./dataset/dataset.ts";
import type { Rights } from "./dataset/licences.ts";
import type { Saying } from "./exported-text.ts";
import type { Listed } from "./page-files/listed.ts";
import type { PageFile } from "./page-files/page-file.ts";
import type { Table } from "./tables/table.ts";

export interface DataFile {
  /** As it stands under `/data/`. */
  name: string;
  title: Saying;
  /** All whose rights touch it. */
  rights: readonly Rights[];
  table?: Table;
  write: (dataset: Dataset) => string | Uint8Array;
}

export interface Format {
  name: string;
  /** As in Content-Type. */
  mediaType: string;
  /** Without the dot in front. */
  extension: string;
  /** What of the data it has room for, in a sentence, for readers who choose among them. */
  carries: Saying;
  /** Whether a file says version and `knownUntil` itself; where not, the data package does. */
  saysVersion: boolean;
  files: readonly DataFile[];
  /** Of a format that pages are given in too, under their own addresses with its extension. */
  ofPages?: PageWriter;
}

export interface PageWriter {
  /** What of a page it has room for, in a sentence. */
  carries: Saying;
  /** Whether it has room for what a page lists. */
  hasRoom: (listed: Listed) => boolean;
  /** `dataset`: the whole one. */
  write: (file: PageFile, dataset: Dataset) => string;
}

export type PageFormat = Format & { ofPages: PageWriter };
