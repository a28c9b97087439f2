import { ChangeWords } from "@/components/borders/change-words.tsx";
import { CompareForm } from "@/components/borders/compare-form.tsx";
import { ComparePanes } from "@/components/borders/compare-panes.tsx";
import { PlateFigure } from "@/components/borders/plate-figure.tsx";
import { PlateLegend } from "@/components/borders/plate-legend.tsx";
import { ShowButton } from "@/components/borders/show/show-button.tsx";
import { Breadcrumb } from "@/components/ui/breadcrumb.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { overviewPath } from "@/lib/view/front/front-pictures.ts";
import { regionView } from "@/lib/view/page-view.ts";
import { inOrder } from "@/lib/view/plates/change-between.ts";
import { type Plate, plates, plateView } from "@/lib/view/plates/plate-pictures.ts";
import type { PageContent } from "./page-content.ts";

const above = { path: "/timeline", title: "Timeline" };
const address = { path: "/timeline/borders", title: "How the lines moved" };

/** Those of the first row stand in the window that a page opens with. */
const firstRow = 4;

/** The region at the dates that the editors chose, side by side; with two dates in the address, these two first. */
export function bordersPage(atlas: Atlas, { on, with: second, names }: Asked = {}): PageContent {
  const all = plates(atlas);
  const compared = on && second ? inOrder(on, second) : undefined;
  const [first, last] = [all[0]?.on ?? "", all.at(-1)?.on ?? ""];
  const ground = overviewPath(atlas, "wide");
  const chosen = compared ?? inOrder(on ?? first, last);
  return {
    ...address,
    description: `The region of the talks at ${all.length} dates, ${spanOf(all)}, as maps side by side: what is drawn, what had changed, and who says so.`,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address, [], [above]),
    about: { what: "text" },
    view: { ...regionView(atlas, address.title), ...plateView(atlas, all), still: "own" },
    body: (
      <article className="dated-maps">
        <Breadcrumb steps={[above]} here={address.title} />
        <h1>{address.title}</h1>
        <p className="intro">
          The same ground at {all.length} dates, {spanOf(all)}. Each map has only what the atlas draws for its date;
          under it stands what had changed, and whose account that is.
        </p>
        <p className="show-buttons">
          <ShowButton wanted="plates" ground={ground} words="Play the borders" />
          <ShowButton wanted="meetings" ground={ground} words="Play the meetings" />
          <ShowButton wanted="present" ground={ground} words="Present" />
        </p>
        <CompareForm path={address.path} plates={all} dates={chosen} />
        {compared && (
          <section className="compared" aria-labelledby="compared">
            <h2 id="compared">
              {formatDate(compared[0])} and {formatDate(compared[1])}
            </h2>
            <ComparePanes atlas={atlas} dates={compared} names={names} />
            <ChangeWords atlas={atlas} dates={compared} />
          </section>
        )}
        <ol className="plate-list">
          {all.map((plate, index) => (
            <PlateFigure key={plate.on} atlas={atlas} plate={plate} names={names} first={index < firstRow} />
          ))}
        </ol>
        <section aria-labelledby="legend">
          <h2 id="legend">What is drawn</h2>
          <PlateLegend atlas={atlas} drawn={all.flatMap(({ layers }) => layers.map(({ id }) => id))} />
          <p className="soft">
            {atlas.decisions.sovereignty} Source of the lines: Natural Earth, parts of them edited by hand;{" "}
            <PageLink href="/about">how exact each is</PageLink>.
          </p>
        </section>
      </article>
    ),
  };
}

function spanOf(all: Plate[]): string {
  return [all[0], all.at(-1)].flatMap((plate) => (plate ? formatDate(plate.on) : [])).join(" to ");
}
