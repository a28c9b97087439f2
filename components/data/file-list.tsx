import type { Dataset } from "@/lib/exports/dataset/dataset.ts";
import { licencesOf } from "@/lib/exports/dataset/licences.ts";
import { sizeOf } from "@/lib/exports/file-sizes.ts";
import { type DataFile, type Format, formats } from "@/lib/exports/formats.ts";
import { sizeInWords } from "@/lib/exports/size-in-words.ts";

/** Files are no pages: no router may fetch them ahead, so these are plain links. */
function FileRow({ dataset, file }: { dataset: Dataset; file: DataFile }) {
  const { words } = dataset.atlas;
  const { name, title, rights, table } = file;
  return (
    <li>
      <a href={`/data/${name}`} download>
        {name}
      </a>
      <span className="data-size">{sizeInWords(sizeOf(dataset, file), words)}</span>
      <span className="soft">
        {title(words)} ·{" "}
        {licencesOf(rights)
          .map(({ short }) => short(words))
          .join("; ")}
      </span>
      {table && (
        <span className="data-excel">
          <a href={`/data/excel/${name}`} download aria-label={words("data.files.excelOf", { name })}>
            {words("data.files.excel")}
          </a>
        </span>
      )}
    </li>
  );
}

function FormatFiles({ dataset, format }: { dataset: Dataset; format: Format }) {
  return (
    <section>
      <h3>{format.name}</h3>
      <p className="soft">{format.carries(dataset.atlas.words)}</p>
      <ul className="data-files">
        {format.files.map((file) => (
          <FileRow key={file.name} dataset={dataset} file={file} />
        ))}
      </ul>
    </section>
  );
}

/** Every file of the registry with its size and its licence. */
export function FileList({ dataset }: { dataset: Dataset }) {
  return formats.map((format) => <FormatFiles key={format.name} dataset={dataset} format={format} />);
}
