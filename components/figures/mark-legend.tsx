import { Said } from "@/components/ui/said.tsx";
import type { Words } from "@/lib/words/words.ts";

const marks = {
  leaders: <i className="mark" />,
  ministers: <i className="mark ministers" />,
  others: <i className="mark others" />,
};

export function MarkLegend({ words }: { words: Words }) {
  return (
    <p className="mark-legend">
      <Said words={words} message="figures.markLegend" of={marks} />
    </p>
  );
}
