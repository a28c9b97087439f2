import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { countryNames } from "@/lib/view/front/country-names.ts";
import { plateCamera } from "@/lib/view/front/front-cameras.ts";
import { type Plate, platePath, plates } from "@/lib/view/front/front-pictures.ts";
import { Ground } from "./ground.tsx";
import { NamesOver } from "./names-over.tsx";

/** What is drawn on a plate, in the words of the legend. */
function drawn({ layers }: Plate): string {
  return layers.length > 0
    ? `${layers.map(({ title }) => title).join("; ")}.`
    : "The atlas has no line for this date: recognised borders only.";
}

/** The ground of the talks on the first day of each period, of one camera, side by side. */
export function Plates({ atlas, names }: { atlas: Atlas; names?: LabelLanguage | undefined }) {
  const countries = countryNames(atlas, names);
  return (
    <section className="front-part" aria-labelledby="lines">
      <h2 id="lines">
        <PageLink href="/timeline">How the lines moved</PageLink>
      </h2>
      <ol className="plates">
        {plates(atlas).map((plate) => (
          <li key={plate.on}>
            <a rel="nofollow" href={`/timeline?on=${plate.on}`}>
              <span className="plate-stage" aria-hidden="true">
                <Ground path={platePath(atlas, plate)} late />
                <NamesOver countries={countries} camera={plateCamera} />
              </span>
              <strong>{formatDate(plate.on)}</strong>
              <span className="visually-hidden">: </span>
              <span>{plate.period.title}</span>
            </a>
            <p className="soft">{drawn(plate)}</p>
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
