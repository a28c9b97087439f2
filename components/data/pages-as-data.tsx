import { inRow, Said } from "@/components/ui/said.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { kinds } from "@/lib/atlas/kinds.ts";
import { pageFormats } from "@/lib/exports/formats.ts";

/** An address of each sort, and what it gives. */
const examples = ({ decisions }: Atlas) =>
  [
    ["meetings", `${kinds.meeting.path}.csv?level=leaders&mediator=russia&on=2020`],
    ["region", `/places/${decisions.roles.contested.region}.geojson`],
    ["timeline", "/timeline.json"],
    ["disagreements", "/disagreements.csv"],
    ["sources", "/sources.csv?rank=1"],
  ] as const;

/** That each page gives what it shows as a file, in which formats, and where that is described. Files are no pages: plain links. */
export function PagesAsData({ atlas }: { atlas: Atlas }) {
  const { words } = atlas;
  return (
    <>
      <p>
        <Said words={words} message="data.pages.intro" of={{ code: (inside) => <code>{inRow(inside)}</code> }} />
      </p>
      <ul className="data-rights">
        {pageFormats.map(({ name, extension, ofPages }) => (
          <li key={extension}>
            <Said
              words={words}
              message="data.pages.format"
              of={{ ending: <code>.{extension}</code>, format: name, carries: ofPages.carries(words) }}
            />
          </li>
        ))}
      </ul>
      <p>{words("data.pages.examples")}</p>
      <ul className="data-files data-feeds data-pages">
        {examples(atlas).map(([what, path]) => {
          const address = words.to(path);
          return (
            <li key={path}>
              <a href={address} rel={path.includes("?") ? "nofollow" : undefined}>
                {address}
              </a>
              <span className="soft">{words(`data.pages.example.${what}`)}</span>
            </li>
          );
        })}
      </ul>
      <p>
        <Said
          words={words}
          message="data.pages.forPrograms"
          of={{
            openapi: (inside) => <a href="/data/openapi.json">{inRow(inside)}</a>,
            schema: (inside) => <a href="/data/page.schema.json">{inRow(inside)}</a>,
          }}
        />
      </p>
    </>
  );
}
