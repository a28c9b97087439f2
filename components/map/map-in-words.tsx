import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { viewWords } from "@/lib/view/words/view-words.ts";

/** Of the text that describes the picture of the map. */
export const wordsId = "map-in-words";

interface Props {
  atlas: Atlas;
  view: PageView;
}

/** What the map shows, in sentences: its text alternative. Beside the map it stands open, on small screens it is folded. */
export function MapInWords({ atlas, view }: Props) {
  return (
    <details className="map-in-words">
      <summary>The map in words</summary>
      <p id={wordsId}>{viewWords(atlas, view).join(" ")}</p>
    </details>
  );
}
