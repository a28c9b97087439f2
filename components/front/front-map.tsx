import { SkipFigure } from "@/components/figures/skip-figure.tsx";
import { MapInWords } from "@/components/map/map-in-words.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { PageLinks } from "@/components/ui/page-links.tsx";
import { Said } from "@/components/ui/said.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { placeLabel } from "@/lib/atlas/names/names.ts";
import { sideCapitals } from "@/lib/atlas/roles.ts";
import type { Venue } from "@/lib/atlas/statistics.ts";
import { countryNames, groundNames } from "@/lib/view/front/country-names.ts";
import { overviewCamera, spotOf } from "@/lib/view/front/front-cameras.ts";
import { frontLabels, panes, pointOf } from "@/lib/view/front/front-labels.ts";
import { overviewPath } from "@/lib/view/front/front-pictures.ts";
import { circleScale, circlesOf, edgeTags, mostOnFront } from "@/lib/view/front/front-venues.ts";
import { overviewWords } from "@/lib/view/front/overview-words.ts";
import type { Words } from "@/lib/words/words.ts";
import { EdgeTags } from "./edge-tags.tsx";
import { capitalMarkup, circleMarkup, countriesMarkup } from "./front-map-markup.ts";
import { Ground } from "./ground.tsx";
import { RegionInset } from "./region-inset.tsx";

interface Props {
  atlas: Atlas;
  all: Venue[];
  names?: LabelLanguage | undefined;
}

/** All that stands over the ground, as one string. */
function overGround({ atlas, all, names }: Props): string {
  const capitals = sideCapitals(atlas).map((place) => ({ place, at: spotOf(overviewCamera, place.point) }));
  const circles = circlesOf(all).slice(0, mostOnFront);
  const scale = circleScale(all);
  const countries = countryNames(atlas, names);
  const ground = groundNames(atlas, names);
  const asPoints = capitals.map(({ place, at }) => ({ id: place.id, at, text: placeLabel(place, names), count: 0 }));
  const venues = circles.map((circle) => pointOf(circle, placeLabel(circle.place, names)));
  const labels = {
    wide: frontLabels(countries, asPoints, venues, panes.wide, ground),
    narrow: frontLabels(countries, asPoints, venues, panes.narrow, ground),
  };
  const points = capitals.map(({ place }) => place.point);
  return [
    countriesMarkup("wide", labels.wide),
    countriesMarkup("narrow", labels.narrow),
    ...capitals.map(({ place, at }) => capitalMarkup(place, at, labels, names, atlas.words)),
    ...circles.map((circle) => circleMarkup(circle, labels, points, { names, scale }, atlas.words)),
  ].join("");
}

/** Where the two met, and nothing else: a drawn map of its own, which needs no script and has no switches. */
export function FrontMap(props: Props) {
  const { atlas, all, names } = props;
  const { words } = atlas;
  const sentences = overviewWords(atlas, all, names);
  return (
    <section id="map" className="front-map" aria-label={words("front.mapLabel")} tabIndex={-1}>
      <RegionInset atlas={atlas} all={all} names={names} />
      <SkipFigure to="timeline">{words("front.skipVenues")}</SkipFigure>
      <div className="front-stage">
        <Ground
          path={overviewPath(atlas, "narrow")}
          wide={overviewPath(atlas, "wide")}
          alt={`${words("front.groundShows")} ${sentences[0] ?? ""}`.trim()}
        />
        <div className="front-over">
          <PageLinks of=".venue">
            <div
              // biome-ignore lint/security/noDangerouslySetInnerHtml: its texts are escaped in front-map-markup.ts
              dangerouslySetInnerHTML={{ __html: overGround(props) }}
            />
          </PageLinks>
        </div>
      </div>
      <EdgeTags tags={edgeTags(all)} words={words} />
      <MapFoot within={circlesOf(all).length} words={words} />
      <MapInWords atlas={atlas} sentences={sentences} names={names} />
    </section>
  );
}

const samples = { circle: <i className="circle-sample" />, capital: <i className="capital-sample" /> };

/** What circles and capitals look like, and the way to the whole map. `within`: places that this map could draw. */
function MapFoot({ within, words }: { within: number; words: Words }) {
  return (
    <div className="front-map-foot">
      <p>
        <Said words={words} message="front.mapKey" of={samples} />
        {within > mostOnFront && ` ${words("front.drawnOf", { drawn: mostOnFront, all: within })}`}
      </p>
      <p>
        <PageLink href={words.to("/map")}>{words("front.openFullMap")}</PageLink>
      </p>
    </div>
  );
}
