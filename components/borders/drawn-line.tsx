import { Said } from "@/components/ui/said.tsx";
import { visuallyHidden } from "@/components/ui/visually-hidden.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { Layer } from "@/lib/atlas/schema/layer-schema.ts";
import { fullMapPath } from "@/lib/view/plates/plate-pictures.ts";
import { linesDrawn } from "./plate-words.ts";

interface Props {
  atlas: Atlas;
  /** EDTF */
  on: string;
  /** The same as it is said. */
  date: string;
  layers: Layer[];
}

/** Under a map of lines: what is drawn, and the way to the whole map of that date. */
export function DrawnLine({ atlas, on, date, layers }: Props) {
  const { words } = atlas;
  return (
    <p className="soft">
      {words("borders.drawnUnder", linesDrawn(layers))}{" "}
      <a rel="nofollow" href={words.to(fullMapPath(atlas, on, layers))}>
        <Said words={words} message="borders.wholeMap" of={{ date, hidden: visuallyHidden }} />
      </a>
    </p>
  );
}
