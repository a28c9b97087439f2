import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateWithLimit } from "@/lib/atlas/known-until.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { fullMapPath, linesOn } from "@/lib/view/plates/plate-pictures.ts";
import { LinesMap } from "./lines-map.tsx";
import { drawnWords } from "./plate-words.ts";

interface Props {
  atlas: Atlas;
  /** EDTF, in their order. */
  dates: [string, string];
  names?: LabelLanguage | undefined;
}

/** Two dates as two maps of one camera: side by side, on phones one above the other; never one hatching on another. */
export function ComparePanes({ atlas, dates, names }: Props) {
  const { knownUntil } = atlas.decisions;
  return (
    <ol className="compare-panes">
      {dates.map((on, index) => {
        const layers = linesOn(atlas, on);
        const date = dateWithLimit(on, knownUntil);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the two dates may be the same
          <li key={index}>
            <h3>{date}</h3>
            <LinesMap
              atlas={atlas}
              layers={layers}
              names={names}
              large
              first
              alt={`Map of ${date}. ${drawnWords(layers)}`}
            />
            <p className="soft">
              Drawn: {drawnWords(layers)}{" "}
              <a rel="nofollow" href={fullMapPath(atlas, on, layers)}>
                The whole map <span className="visually-hidden">of {date}</span>
              </a>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
