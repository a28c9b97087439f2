import type { CSSProperties } from "react";
import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { sideCapitals } from "@/lib/atlas/roles.ts";
import type { Venue } from "@/lib/atlas/statistics.ts";
import { countryNames } from "@/lib/view/front/country-names.ts";
import { exclaveNames } from "@/lib/view/front/exclave-names.ts";
import { isWithin, regionCamera, spotOf } from "@/lib/view/front/front-cameras.ts";
import { regionPath } from "@/lib/view/front/front-pictures.ts";
import { circleScale, mostInInset } from "@/lib/view/front/front-venues.ts";
import { Ground } from "./ground.tsx";
import { NamesOver, standing } from "./names-over.tsx";

interface Props {
  atlas: Atlas;
  all: Venue[];
  names?: LabelLanguage | undefined;
}

/** The two countries close by, with the former oblast outlined: what the talks are about. */
export function RegionInset({ atlas, all, names }: Props) {
  const capitals = sideCapitals(atlas).map((place) => ({ place, at: spotOf(regionCamera, place.point) }));
  const region = atlas.place(atlas.decisions.roles.contested.region);
  const near = all
    .map(({ place, meetings }) => ({ place, count: meetings.length, at: spotOf(regionCamera, place.point) }))
    .filter(({ at }) => isWithin(at))
    .slice(0, mostInInset);
  const scale = circleScale(all);
  const { words } = atlas;
  return (
    <figure className="front-inset">
      <div className="inset-stage">
        <Ground path={regionPath(atlas)} alt={words("front.regionShows")} />
        <NamesOver countries={countryNames(atlas, names)} camera={regionCamera} />
        {exclaveNames(atlas, names).map(({ text, lang, point }) => (
          <b key={text} className="inset-exclave" lang={lang} style={standing(spotOf(regionCamera, point))}>
            {text.replace(" /", "\u00a0/")}
          </b>
        ))}
        {near.map(({ place, count, at }) => (
          <i
            key={place.id}
            className="near"
            style={{ ...standing(at), "--d": (Math.sqrt(count) * scale).toFixed(2) } as CSSProperties}
          />
        ))}
        {capitals.map(({ place, at }) => (
          <b key={place.id} className="inset-capital" data-at={at[0] < 50 ? "left" : "right"} style={standing(at)}>
            <PlaceLabel place={place} words={words} />
          </b>
        ))}
        {region && (
          <PageLink
            className="inset-region"
            href={words.to(`/places/${region.id}`)}
            style={standing(spotOf(regionCamera, region.point))}
          >
            <PlaceLabel place={region} words={words} />
          </PageLink>
        )}
      </div>
      <figcaption>
        <Said
          words={words}
          message="front.regionCaption"
          of={{
            strong: (inside) => <strong>{inRow(inside)}</strong>,
            rest: (inside) => <span>{inRow(inside)}</span>,
          }}
        />
      </figcaption>
    </figure>
  );
}
