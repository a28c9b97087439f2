import type { ReactElement } from "react";
import { SourceLine } from "@/components/evidence/source-line.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import { visuallyHidden } from "@/components/ui/visually-hidden.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { entryPath } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { type Plate, plateAnchor } from "@/lib/view/plates/plate-pictures.ts";
import { DrawnLine } from "./drawn-line.tsx";
import { LinesMap } from "./lines-map.tsx";
import { mapOfWords } from "./plate-words.ts";

/** Things of a kind in one line. */
const inLine = (items: ReactElement[]) => (
  <>
    {items.map((item, index) => (
      <span key={item.key}>
        {index > 0 && " · "}
        {item}
      </span>
    ))}
  </>
);

/** What a plate says, whose account that is, and which entries of the atlas tell of it. */
export function PlateAccount({ atlas, plate }: { atlas: Atlas; plate: Plate }) {
  const { words } = atlas;
  const entries = plate.entries.flatMap((id) => atlas.entry(id) ?? []);
  const sources = plate.sources.map((source) => (
    <SourceLine key={JSON.stringify(source)} atlas={atlas} source={source} />
  ));
  const links = entries.map((entry) => (
    <PageLink key={entry.id} href={words.to(entryPath(entry))}>
      {entry.title}
    </PageLink>
  ));
  return (
    <>
      <p>{plate.says}</p>
      <p className="plate-sources">
        <Said
          words={words}
          message="borders.plateSources"
          of={{ count: sources.length, sources: inLine(sources), entries: inLine(links) }}
        />
      </p>
    </>
  );
}

interface Props {
  atlas: Atlas;
  plate: Plate;
  names?: LabelLanguage | undefined;
  /** Of the first row: it does not wait for the reader. */
  first: boolean;
}

/** One date: its map, what changed and who says so, and the way to the whole map of that date. */
export function PlateFigure({ atlas, plate, names, first }: Props) {
  const { words } = atlas;
  const date = formatDate(plate.on, words);
  return (
    <li id={plateAnchor(plate)} className="plate">
      <h2>
        <Said
          words={words}
          message="borders.plateHeading"
          of={{
            date,
            title: plate.title,
            rest: (inside) => <span>{inRow(inside)}</span>,
            hidden: visuallyHidden,
          }}
        />
      </h2>
      <LinesMap
        atlas={atlas}
        layers={plate.layers}
        names={names}
        first={first}
        alt={mapOfWords(date, plate.layers, words)}
      />
      <PlateAccount atlas={atlas} plate={plate} />
      <DrawnLine atlas={atlas} on={plate.on} date={date} layers={plate.layers} />
    </li>
  );
}
