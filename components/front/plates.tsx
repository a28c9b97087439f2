import type { ReactElement } from "react";
import { LinesMap } from "@/components/borders/lines-map.tsx";
import { SourceOfLines } from "@/components/borders/plate-legend.tsx";
import { drawnWords } from "@/components/borders/plate-words.ts";
import { PageLink } from "@/components/ui/page-link.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import { visuallyHidden } from "@/components/ui/visually-hidden.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { frontPlates, type Plate, plateAnchor } from "@/lib/view/plates/plate-pictures.ts";
import type { Words } from "@/lib/words/words.ts";

function PlateTitle({ plate: { on, title }, words }: { plate: Plate; words: Words }) {
  const of = { on: formatDate(on, words), title: <span>{title}</span> };
  const date = (inside: (string | ReactElement)[]) => <strong>{inRow(inside)}</strong>;
  return <Said words={words} message="borders.plateTitle" of={{ ...of, date, hidden: visuallyHidden }} />;
}

/** The ground of the talks at the dates that the editors chose for the front page; all dates have a page of their own. */
export function Plates({ atlas, names }: { atlas: Atlas; names?: LabelLanguage | undefined }) {
  const { words } = atlas;
  return (
    <section className="front-part" aria-labelledby="lines">
      <h2 id="lines">
        <PageLink href={words.to("/timeline/borders")}>{words("pages./timeline/borders")}</PageLink>
      </h2>
      <ol className="plates">
        {frontPlates(atlas).map((plate) => (
          <li key={plate.on}>
            <PageLink href={words.to(`/timeline/borders#${plateAnchor(plate)}`)}>
              <LinesMap atlas={atlas} layers={plate.layers} names={names} />
              <PlateTitle plate={plate} words={words} />
            </PageLink>
            <p className="soft">{drawnWords(plate.layers, words)}</p>
          </li>
        ))}
      </ol>
      <SourceOfLines atlas={atlas} />
    </section>
  );
}
