import { LinesMap } from "@/components/borders/lines-map.tsx";
import { drawnWords } from "@/components/borders/plate-words.ts";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { frontPlates, plateAnchor } from "@/lib/view/plates/plate-pictures.ts";

/** The ground of the talks at the dates that the editors chose for the front page; all dates have a page of their own. */
export function Plates({ atlas, names }: { atlas: Atlas; names?: LabelLanguage | undefined }) {
  return (
    <section className="front-part" aria-labelledby="lines">
      <h2 id="lines">
        <PageLink href="/timeline/borders">How the lines moved</PageLink>
      </h2>
      <ol className="plates">
        {frontPlates(atlas).map((plate) => (
          <li key={plate.on}>
            <PageLink href={`/timeline/borders#${plateAnchor(plate)}`}>
              <LinesMap atlas={atlas} layers={plate.layers} names={names} />
              <strong>{formatDate(plate.on)}</strong>
              <span className="visually-hidden">: </span>
              <span>{plate.title}</span>
            </PageLink>
            <p className="soft">{drawnWords(plate.layers)}</p>
          </li>
        ))}
      </ol>
      <p className="soft">
        {atlas.decisions.sovereignty} Source of the lines: Natural Earth, parts of them edited by hand;{" "}
        <PageLink href="/about">how exact each is</PageLink>.
      </p>
    </section>
  );
}
