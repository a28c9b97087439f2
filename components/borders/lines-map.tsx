import { Ground } from "@/components/front/ground.tsx";
import { NamesOver, standing } from "@/components/front/names-over.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import type { Layer } from "@/lib/atlas/schema/layer-schema.ts";
import { countryNames } from "@/lib/view/front/country-names.ts";
import { plateCamera, spotOf } from "@/lib/view/front/front-cameras.ts";
import { linesPath } from "@/lib/view/plates/plate-pictures.ts";

interface Props {
  atlas: Atlas;
  layers: Layer[];
  names?: LabelLanguage | undefined;
  /** What it shows, where no text in the same link or figure says so. */
  alt?: string;
  /** Half a window wide or more: with the detail that it has room for. */
  large?: boolean;
  /** Where it comes first on its page. */
  first?: boolean;
}

/** The region of the talks with the lines of one date: always the same camera, so that what differs is what changed. */
export function LinesMap({ atlas, layers, names, alt = "", large = false, first = false }: Props) {
  const { centre } = atlas.decisions.roles.contested;
  const town = atlas.place(centre);
  return (
    <span className="plate-stage" data-large={large || undefined}>
      <Ground path={linesPath(atlas, layers, large ? "narrow" : "small")} alt={alt} late={!first} />
      <span aria-hidden="true">
        <NamesOver countries={countryNames(atlas, names)} camera={plateCamera} />
        {town && (
          <b className="plate-town" style={standing(spotOf(plateCamera, town.point))}>
            <PlaceLabel place={town} words={atlas.words} />
          </b>
        )}
      </span>
    </span>
  );
}
