import type { Atlas } from "@/lib/atlas/atlas.ts";
import { tokens } from "@/lib/design/tokens.ts";
import { joinedRows } from "@/lib/social/line-breaks.ts";
import { fontFamily } from "@/lib/social/picture-fonts.ts";
import { panelPadding, panelWidth, pictureSize } from "@/lib/social/sizes.ts";
import { fitText } from "@/lib/social/text-fit.ts";
import type { Card } from "./card.ts";
import { type Fact, Facts, factHeight, factSize } from "./card-facts.tsx";
import { Lines } from "./lines.tsx";
import { PanelQuotation } from "./panel-quotation.tsx";
import { SiteMark } from "./site-mark.tsx";

const colours = tokens.light;
const width = panelWidth - 2 * panelPadding;
const titleBox = {
  width,
  height: 190,
  sizes: [64, 58, 54, 50, 46, 42, 38, 35, 32],
  preferredLines: 2,
  lineHeight: 1.12,
  family: "serif",
} as const;

/** px. */
const heights = { head: 96, gap: 22, foot: 34 };

/** The facts as they fill rows: only the first of a fact's rows has its shape. */
function factRows(facts: Card["facts"]): Fact[] {
  return facts.flatMap(({ kind, words }) =>
    joinedRows(words, " · ", width - 34, factSize, "sans").map((text, index) => ({ kind, text, first: index === 0 })),
  );
}

/** The paper at the left of the picture: whose it is, what it is about, and the words that say so. */
export function Panel({ atlas, card }: { atlas: Pick<Atlas, "words" | "decisions">; card: Card }) {
  const facts = factRows(card.facts);
  const title = fitText(card.title, titleBox, atlas.words);
  const titleHeight = title.lines.length * title.size * titleBox.lineHeight;
  const used = heights.head + titleHeight + 14 + facts.length * factHeight + heights.gap;
  const rest = pictureSize.height - used - heights.foot;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: panelWidth,
        height: pictureSize.height,
        padding: `0 ${panelPadding}px`,
        background: colours.paper,
        borderRight: `1px solid ${colours.rule}`,
        color: colours.ink,
      }}
    >
      <div style={{ display: "flex", alignItems: "center", gap: 12, height: heights.head - 18, paddingTop: 8 }}>
        <SiteMark size={38} />
        <div style={{ fontFamily: fontFamily.serif, fontSize: 25, fontWeight: 600 }}>{atlas.decisions.title}</div>
      </div>
      <Lines
        text={title}
        family="serif"
        lineHeight={titleBox.lineHeight}
        style={{ marginTop: 18, fontWeight: 600, letterSpacing: "-0.01em" }}
      />
      <div style={{ display: "flex", marginTop: 14, marginBottom: heights.gap }}>
        <Facts facts={facts} />
      </div>
      <PanelQuotation card={card} width={width} height={rest} words={atlas.words} />
    </div>
  );
}
