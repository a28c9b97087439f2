import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateWithLimit } from "@/lib/atlas/known-until.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { linesOn } from "@/lib/view/plates/plate-pictures.ts";
import { DrawnLine } from "./drawn-line.tsx";
import { LinesMap } from "./lines-map.tsx";
import { mapOfWords } from "./plate-words.ts";

interface Props {
  atlas: Atlas;
  /** EDTF, in their order. */
  dates: [string, string];
  names?: LabelLanguage | undefined;
}

/** Two dates as two maps of one camera: side by side, on phones one above the other; never one hatching on another. */
export function ComparePanes({ atlas, dates, names }: Props) {
  const { words } = atlas;
  const { knownUntil } = atlas.decisions;
  return (
    <ol className="compare-panes">
      {dates.map((on, index) => {
        const layers = linesOn(atlas, on);
        const date = dateWithLimit(on, knownUntil, words);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the two dates may be the same
          <li key={index}>
            <h3>{date}</h3>
            <LinesMap atlas={atlas} layers={layers} names={names} large first alt={mapOfWords(date, layers, words)} />
            <DrawnLine atlas={atlas} on={on} date={date} layers={layers} />
          </li>
        );
      })}
    </ol>
  );
}
