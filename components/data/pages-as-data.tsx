import type { Atlas } from "@/lib/atlas/atlas.ts";
import { kinds } from "@/lib/atlas/kinds.ts";
import { pageFormats } from "@/lib/exports/formats.ts";

/** An address of each sort, and what it gives. */
const examples = ({ decisions }: Atlas): [address: string, gives: string][] => [
  [
    `${kinds.meeting.path}.csv?level=leaders&mediator=russia&on=2020`,
    "The meetings of leaders that Russia convened, up to the end of 2020, in the order of the page",
  ],
  [`/places/${decisions.roles.contested.region}.geojson`, "What happened in the region, and what names it, on a map"],
  ["/timeline.json", "All entries in full, with their places, sources and excerpts"],
  ["/disagreements.csv", "What each source says where they differ"],
  ["/sources.csv?rank=1", "The publishers of official texts, with the entries that stand on them"],
];

/** That each page gives what it shows as a file, in which formats, and where that is described. Files are no pages: plain links. */
export function PagesAsData({ atlas }: { atlas: Atlas }) {
  return (
    <>
      <p>
        A page that lists something gives the same as a file, under its own address with an ending: the same rows in the
        same order, whatever date, filter or order is asked for. What cannot be understood is left out, and said. The
        files of the first page are called <code>/index</code>.
      </p>
      <ul className="data-rights">
        {pageFormats.map(({ name, extension, ofPages }) => (
          <li key={extension}>
            <code>.{extension}</code> {name}: {ofPages.carries}
          </li>
        ))}
      </ul>
      <p>For example:</p>
      <ul className="data-files data-feeds data-pages">
        {examples(atlas).map(([address, gives]) => (
          <li key={address}>
            <a href={address} rel={address.includes("?") ? "nofollow" : undefined}>
              {address}
            </a>
            <span className="soft">{gives}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/data/openapi.json">Every address, what can be asked there and what it answers</a>, for programs
        (OpenAPI), and <a href="/data/page.schema.json">the shape of the JSON</a>.
      </p>
    </>
  );
}
