import type { Atlas } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { type CodebookRow, codebook } from "@/lib/exports/codebook.ts";
import { type Dataset, wholeDataset } from "@/lib/exports/dataset/dataset.ts";
import { type Licence, licences } from "@/lib/exports/dataset/licences.ts";
import { type Format, formats } from "@/lib/exports/formats.ts";
import { tables } from "@/lib/exports/tables/tables.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { siteUrl } from "@/lib/site/site-url.ts";
import { regionView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

const address = { path: "/data", title: "The data" };
const intro = "Everything that this atlas knows, to take along: tables, maps, places, quotations and sources.";

/** The files are no pages: no router may fetch them ahead. */
function Files({ format }: { format: Format }) {
  return (
    <li>
      <strong>{format.name}</strong> <span className="soft">{format.carries}</span>
      <ul>
        {format.files.map(({ name, title }) => (
          <li key={name}>
            <a href={`/data/${name}`} download>
              {name}
            </a>{" "}
            <span className="soft">{title}</span>
            {format.extension === "csv" && (
              <>
                {" · "}
                <a href={`/data/${name}?for=spreadsheets`} download>
                  for Excel
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

function ColumnNote({ row }: { row: CodebookRow }) {
  const { column, meaning, type, allowed, pointsTo, filled, rows } = row;
  return (
    <li>
      <code>{column}</code> {meaning}{" "}
      <span className="soft">
        {pointsTo ? `${type}, of ${pointsTo}` : type}; {filled} of {rows} filled
        {allowed.length > 0 && `; one of: ${allowed.join(", ")}`}
      </span>
    </li>
  );
}

/** Reckoned when it is drawn: who only wants to know what the page is called need not wait for it. */
function Codebook({ dataset }: { dataset: Dataset }) {
  const rows = codebook(dataset);
  return tables.map(({ name, title, description }) => (
    <details key={name}>
      <summary>
        {title}: {description}
      </summary>
      <ul>
        {rows
          .filter(({ table }) => table === name)
          .map((row) => (
            <ColumnNote key={row.column} row={row} />
          ))}
      </ul>
    </details>
  ));
}

function Licences() {
  return (
    <ul>
      {Object.values(licences).map(({ title, path }: Licence) => (
        <li key={title}>{path ? <a href={path}>{title}</a> : title}</li>
      ))}
    </ul>
  );
}

/** Every file of the registry, with what it carries and what its columns mean. */
export function dataPage(atlas: Atlas): PageContent {
  const dataset = wholeDataset(atlas, { name: atlas.decisions.title, origin: siteUrl() });
  return {
    ...address,
    description: intro,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address),
    about: { what: "text" },
    view: regionView(atlas, address.title),
    body: (
      <article className="prose">
        <h1>{address.title}</h1>
        <p className="intro">{intro}</p>
        <p>
          Version <code>{dataset.version}</code>: the day of the last change and the hash of the content. The record is
          checked up to {formatDate(dataset.knownUntil)}; what came after is not known.
        </p>
        <h2>Files</h2>
        <p>
          <a href="/data/where-they-met.zip" download>
            All files in one zip
          </a>
          , or one by one. Programs of other sites may read them.
        </p>
        <ul>
          {formats.map((format) => (
            <Files key={format.name} format={format} />
          ))}
        </ul>
        <h2>What the columns mean</h2>
        <Codebook dataset={dataset} />
        <h2>Whose it is</h2>
        <p>Each file and each column says in the data package whose it is.</p>
        <Licences />
      </article>
    ),
  };
}
