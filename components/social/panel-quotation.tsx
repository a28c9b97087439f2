import { entryKinds, kinds } from "@/lib/atlas/kinds.ts";
import { tokens } from "@/lib/design/tokens.ts";
import { fitText } from "@/lib/social/text-fit.ts";
import type { Words } from "@/lib/words/words.ts";
import type { Card } from "./card.ts";
import { Lines } from "./lines.tsx";

const colours = tokens.light;
const quoteHeight = 1.34;
const sourceHeight = 1.35;
const indent = 24;

interface Props {
  card: Card;
  /** What is left for it, px. */
  width: number;
  height: number;
  words: Words;
}

/** The hero of the picture: a passage in quotation marks, and who printed it. Without one, what the page is about. */
export function PanelQuotation({ card: { quotation, text, facts }, width, height, words }: Props) {
  const { kind } = facts.find((fact) => fact.kind) ?? {};
  const accent = colours[kinds[kind ?? entryKinds[0]].colour];
  if (!quotation) {
    const box = { width, height, sizes: [27, 25, 23, 21], lineHeight: 1.42, family: "serif" } as const;
    const about = fitText(text, box, words);
    return <Lines text={about} family="serif" lineHeight={1.42} style={{ color: colours.inkSoft }} />;
  }
  const inner = width - indent;
  const line = { width: inner, lineHeight: sourceHeight, family: "sans" } as const;
  const article = quotation.article && fitText(quotation.article, { ...line, height: 50, sizes: [18] }, words);
  const source = fitText(quotation.source, { ...line, height: 50, sizes: [18] }, words);
  const sourceLines = source.lines.length + (article ? article.lines.length : 0);
  const room = height - sourceLines * 18 * sourceHeight - 16;
  const quote = fitText(
    quotation.text,
    {
      width: inner,
      height: room,
      sizes: [44, 40, 36, 33, 30, 28, 26, 24, 22],
      lineHeight: quoteHeight,
      family: "serif",
      closing: quotation.text.at(-1) ?? "",
    },
    words,
  );
  return (
    <div
      style={{ display: "flex", flexDirection: "column", borderLeft: `4px solid ${accent}`, paddingLeft: indent - 4 }}
    >
      <Lines text={quote} family="serif" lineHeight={quoteHeight} />
      {article && (
        <Lines
          text={article}
          family="sans"
          lineHeight={sourceHeight}
          style={{ marginTop: 16, fontWeight: 600, color: colours.inkSoft }}
        />
      )}
      <Lines
        text={source}
        family="sans"
        lineHeight={sourceHeight}
        style={{ marginTop: article ? 0 : 16, color: colours.inkSoft }}
      />
    </div>
  );
}
