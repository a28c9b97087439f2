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
import { pageTitle } from "@/lib/site/fixed-pages.ts";
import { datasetThing } from "@/lib/site/json-ld/dataset-thing.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { siteUrl } from "@/lib/site/site-url.ts";
import { listView } from "@/lib/view/page-view.ts";
import type { Words } from "@/lib/words/words.ts";
import type { PageContent } from "./page-content.ts";

const path = "/data";

/** Which data it is, and how to name it so that others find the same. */
function Version({ dataset }: { dataset: Dataset }) {
  const { atlas, site, version, knownUntil } = dataset;
  const { words } = atlas;
  return (
    <dl className="facts">
      <div>
        <dt>{words("data.version")}</dt>
        <dd>
          <code>{version}</code>
          <span className="soft">{words("data.version.note")}</span>
        </dd>
      </div>
      <div>
        <dt>{words("data.checkedUpTo")}</dt>
        <dd>
          {formatDate(knownUntil, words)}
          <span className="soft">{words("data.checkedUpTo.note")}</span>
        </dd>
      </div>
      <div>
        <dt>{words("data.citeAs")}</dt>
        <dd>
          {words("data.citation", {
            site: site.name,
            year: atlas.modified.latest.slice(0, 4),
            version,
            address: `${site.origin}${words.to(path)}`,
          })}
        </dd>
      </div>
    </dl>
  );
}

function AllFiles({ dataset }: { dataset: Dataset }) {
  const { words } = dataset.atlas;
  return (
    <p className="data-all">
      <a href={`/data/${allFiles.name}`} download>
        {words("data.zip")}
      </a>
      <span className="soft">{sizeInWords(sizeOf(dataset, allFiles), words)}</span>
    </p>
  );
}

function Licences({ words }: { words: Words }) {
  return (
    <ul className="data-rights">
      {Object.values(licences).map(({ title, path }: Licence) => (
        <li key={title(words)}>{path ? <a href={path}>{title(words)}</a> : title(words)}</li>
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
                <a
                  href={atlas.words.to(`/feeds/${name}.${format.extension}`)}
                  aria-label={atlas.words("data.feeds.feed", { format: format.name, name })}
                >
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
  const { words } = atlas;
  const address = { path, title: pageTitle(path, words) };
  const intro = words("data.intro");
  const dataset = wholeDataset(atlas, { name: atlas.decisions.title, origin: siteUrl() });
  return {
    ...address,
    description: intro,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address, [datasetThing(dataset, intro)], [], words),
    about: { what: "text" },
    view: listView(atlas, words("data.onMap"), atlas.entries),
    body: (
      <article className="data wide-text">
        <h1>{address.title}</h1>
        <p className="intro">{intro}</p>
        <AllFiles dataset={dataset} />
        <Version dataset={dataset} />
        <h2>{words("data.files")}</h2>
        <p>{words("data.files.intro")}</p>
        <FileList dataset={dataset} />
        <h2 id="pages">{words("data.pages")}</h2>
        <PagesAsData atlas={atlas} />
        <h2>{words("data.feeds")}</h2>
        <p>{words("data.feeds.intro")}</p>
        <Feeds dataset={dataset} />
        <h2>{words("data.columns")}</h2>
        <ColumnNotes dataset={dataset} />
        <h2>{words("data.rights")}</h2>
        <p>{words("data.rights.intro")}</p>
        <Licences words={words} />
      </article>
    ),
  };
}
