import { Fragment } from "react";
import { ColumnNotes } from "@/components/data/column-notes.tsx";
import { FileList } from "@/components/data/file-list.tsx";
import { PagesAsData } from "@/components/data/pages-as-data.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { type Dataset, wholeDataset } from "@/lib/exports/dataset/dataset.ts";
import { type Licence, licences } from "@/lib/exports/dataset/licences.ts";
import { feedFormats } from "@/lib/exports/feeds/feed-formats.ts";
import { mainFeeds } from "@/lib/exports/feeds/feeds.ts";
import { sizeOf } from "@/lib/exports/file-sizes.ts";
import { allFiles } from "@/lib/exports/formats.ts";
import { sizeInWords } from "@/lib/exports/size-in-words.ts";
import { datasetThing } from "@/lib/site/json-ld/dataset-thing.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { siteUrl } from "@/lib/site/site-url.ts";
import { listView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

const address = { path: "/data", title: "The data" };
const intro = "Everything that this atlas knows, to take along: tables, maps, places, quotations and sources.";

/** Which data it is, and how to name it so that others find the same. */
function Version({ dataset }: { dataset: Dataset }) {
  const { atlas, site, version, knownUntil } = dataset;
  return (
    <dl className="facts">
      <div>
        <dt>Version</dt>
        <dd>
          <code>{version}</code>
          <span className="soft">
            The day of the last change, and the hash of the content: the same for every file.
          </span>
        </dd>
      </div>
      <div>
        <dt>Checked up to</dt>
        <dd>
          {formatDate(knownUntil)}
          <span className="soft">What came after is not known.</span>
        </dd>
      </div>
      <div>
        <dt>Cite as</dt>
        <dd>
          {`${site.name} (${atlas.modified.latest.slice(0, 4)}), version ${version}, ${site.origin}${address.path}`}
        </dd>
      </div>
    </dl>
  );
}

function AllFiles({ dataset }: { dataset: Dataset }) {
  return (
    <p className="data-all">
      <a href={`/data/${allFiles.name}`} download>
        All files in one zip
      </a>
      <span className="soft">{sizeInWords(sizeOf(dataset, allFiles))}</span>
    </p>
  );
}

function Licences() {
  return (
    <ul className="data-rights">
      {Object.values(licences).map(({ title, path }: Licence) => (
        <li key={title}>{path ? <a href={path}>{title}</a> : title}</li>
      ))}
    </ul>
  );
}

/** The feeds of no one place; a place's own is named by its page. */
function Feeds({ dataset: { atlas, site } }: { dataset: Dataset }) {
  return (
    <ul className="data-files data-feeds">
      {mainFeeds(atlas, site).map(({ name, description }) => (
        <li key={name}>
          <span>{description}</span>
          <span className="data-size">
            {feedFormats.map((format, index) => (
              <Fragment key={format.name}>
                {index > 0 && " · "}
                <a href={`/feeds/${name}.${format.extension}`} aria-label={`${format.name}: ${name}`}>
                  {format.name}
                </a>
              </Fragment>
            ))}
          </span>
        </li>
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
    jsonLd: pageJsonLd(address, [datasetThing(dataset, intro)]),
    about: { what: "text" },
    view: listView(atlas, "All places of the atlas", atlas.entries),
    body: (
      <article className="data wide-text">
        <h1>{address.title}</h1>
        <p className="intro">{intro}</p>
        <AllFiles dataset={dataset} />
        <Version dataset={dataset} />
        <h2>Files</h2>
        <p>One by one, for people and for programs: the scripts of any page may read them.</p>
        <FileList dataset={dataset} />
        <h2 id="pages">Every page is also data</h2>
        <PagesAsData atlas={atlas} />
        <h2>To be told what is new</h2>
        <p>Feeds for programs that follow sites. Each place has its own, which they find on its page.</p>
        <Feeds dataset={dataset} />
        <h2>What the columns mean</h2>
        <ColumnNotes dataset={dataset} />
        <h2>Whose it is</h2>
        <p>Each file and each column says in the data package whose it is.</p>
        <Licences />
      </article>
    ),
  };
}
