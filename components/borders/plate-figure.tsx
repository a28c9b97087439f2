import { SourceLine } from "@/components/evidence/source-line.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { entryPath } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { fullMapPath, type Plate, plateAnchor } from "@/lib/view/plates/plate-pictures.ts";
import { LinesMap } from "./lines-map.tsx";
import { drawnWords } from "./plate-words.ts";

/** What a plate says, whose account that is, and which entries of the atlas tell of it. */
export function PlateAccount({ atlas, plate }: { atlas: Atlas; plate: Plate }) {
  const entries = plate.entries.flatMap((id) => atlas.entry(id) ?? []);
  return (
    <>
      <p>{plate.says}</p>
      <p className="plate-sources">
        Source{plate.sources.length > 1 && "s"}:{" "}
        {plate.sources.map((source, index) => (
          <span key={JSON.stringify(source)}>
            {index > 0 && " · "}
            <SourceLine atlas={atlas} source={source} />
          </span>
        ))}
        . In the atlas:{" "}
        {entries.map((entry, index) => (
          <span key={entry.id}>
            {index > 0 && " · "}
            <PageLink href={entryPath(entry)}>{entry.title}</PageLink>
          </span>
        ))}
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
  const date = formatDate(plate.on);
  return (
    <li id={plateAnchor(plate)} className="plate">
      <h2>
        {date}
        <span>
          <span className="visually-hidden">: </span>
          {plate.title}
        </span>
      </h2>
      <LinesMap
        atlas={atlas}
        layers={plate.layers}
        names={names}
        first={first}
        alt={`Map of ${date}. ${drawnWords(plate.layers)}`}
      />
      <PlateAccount atlas={atlas} plate={plate} />
      <p className="soft">
        Drawn: {drawnWords(plate.layers)}{" "}
        <a rel="nofollow" href={fullMapPath(atlas, plate.on, plate.layers)}>
          The whole map <span className="visually-hidden">of {date}</span>
        </a>
      </p>
    </li>
  );
}
