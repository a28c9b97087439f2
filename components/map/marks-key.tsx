import { ringSamples, shapeExtent, shapeSvg } from "@/lib/cartography/style/images/shapes.ts";
import { cssColours } from "@/lib/design/tokens-css.ts";
import type { Mark } from "@/lib/view/marks-shown.ts";
import type { Words } from "@/lib/words/words.ts";

const [sample] = ringSamples;
const extent = sample ? shapeExtent(sample) : 0;

export const markMeaning = (mark: Mark, words: Words): string => words(`map-live.mark.${mark}`);

function sign(mark: Mark) {
  if (mark === "number") return <b aria-hidden="true">2</b>;
  if (mark === "more") return <b>+1</b>;
  return (
    <svg
      viewBox={`${-extent} ${-extent} ${2 * extent} ${2 * extent}`}
      width="18"
      height="18"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, drawn from the style's shapes
      dangerouslySetInnerHTML={{ __html: sample ? shapeSvg(sample, cssColours) : "" }}
    />
  );
}

/** What numbers, rings and "+1" on markers mean, as rows of a legend: only of what is shown. */
export function MarksKey({ marks, words }: { marks: Mark[]; words: Words }) {
  return marks.map((mark) => (
    <li key={mark} className="legend-mark" data-mark={mark}>
      {sign(mark)} {markMeaning(mark, words)}
    </li>
  ));
}
