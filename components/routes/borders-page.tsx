import { ChangeWords } from "@/components/borders/change-words.tsx";
import { CompareForm } from "@/components/borders/compare-form.tsx";
import { ComparePanes } from "@/components/borders/compare-panes.tsx";
import { PlateFigure } from "@/components/borders/plate-figure.tsx";
import { PlateLegend, SourceOfLines } from "@/components/borders/plate-legend.tsx";
import { ShowButton } from "@/components/borders/show/show-button.tsx";
import { showWords } from "@/components/borders/show/show-words.ts";
import { Breadcrumb } from "@/components/ui/breadcrumb.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { overviewPath } from "@/lib/view/front/front-pictures.ts";
import { regionView } from "@/lib/view/page-view.ts";
import { inOrder } from "@/lib/view/plates/change-between.ts";
import { type Plate, plates, plateView } from "@/lib/view/plates/plate-pictures.ts";
import type { Words } from "@/lib/words/words.ts";
import type { PageContent } from "./page-content.ts";

const path = "/timeline/borders";

/** Those of the first row stand in the window that a page opens with. */
const firstRow = 4;

/** The region at the dates that the editors chose, side by side; with two dates in the address, these two first. */
export function bordersPage(atlas: Atlas, { on, with: second, names }: Asked = {}): PageContent {
  const { words } = atlas;
  const above = { path: "/timeline", title: words("pages./timeline") };
  const address = { path, title: words("pages./timeline/borders") };
  const all = plates(atlas);
  const compared = on && second ? inOrder(on, second) : undefined;
  const [first, last] = [all[0]?.on ?? "", all.at(-1)?.on ?? ""];
  const ground = overviewPath(atlas, "wide");
  const chosen = compared ?? inOrder(on ?? first, last);
  return {
    ...address,
    description: words("borders.description", spanOf(all, words)),
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address, [], [above], words),
    about: { what: "text" },
    view: { ...regionView(atlas, address.title), ...plateView(atlas, all), still: "own" },
    body: (
      <article className="dated-maps">
        <Breadcrumb steps={[above]} here={address.title} words={words} />
        <h1>{address.title}</h1>
        <p className="intro">{words("borders.intro", spanOf(all, words))}</p>
        <ShowButtons atlas={atlas} ground={ground} />
        <CompareForm path={path} plates={all} dates={chosen} words={words} />
        {compared && (
          <section className="compared" aria-labelledby="compared">
            <h2 id="compared">{words.list(compared.map((date) => formatDate(date, words)))}</h2>
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
          <h2 id="legend">{words("borders.whatIsDrawn")}</h2>
          <PlateLegend atlas={atlas} drawn={all.flatMap(({ layers }) => layers.map(({ id }) => id))} />
          <SourceOfLines atlas={atlas} />
        </section>
      </article>
    ),
  };
}

/** The ways to see all of it played, or presented. `ground`: the address of the picture under the meetings. */
function ShowButtons({ atlas, ground }: { atlas: Atlas; ground: string }) {
  const { words } = atlas;
  const shared = { ground, missing: words("borders.showMissing"), given: showWords(atlas) };
  return (
    <p className="show-buttons">
      {(["plates", "meetings", "present"] as const).map((wanted) => (
        <ShowButton key={wanted} wanted={wanted} label={words(`borders.play.${wanted}`)} {...shared} />
      ))}
    </p>
  );
}

/** How many dates there are, from when to when. */
function spanOf(all: Plate[], words: Words): { count: number; first: string; last: string } {
  const [first, last] = [all[0], all.at(-1)].map((plate) => (plate ? formatDate(plate.on, words) : ""));
  return { count: all.length, first: first ?? "", last: last ?? "" };
}
