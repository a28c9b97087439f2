import type { Atlas } from "@/lib/atlas/atlas.ts";
import { drawnBox } from "@/lib/cartography/frame.ts";
import { imagePathOf } from "@/lib/view/draw-view.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { firstWords } from "@/lib/view/words/view-words.ts";
import { wordsId } from "../map-in-words.tsx";

const wideScreen = "(width >= 64rem)";
/** From which each of two maps side by side is as wide. */
const wideEnoughForTwo = "(width >= 120rem)";
// `#dark` is for Safari, see themed-svg.ts; the script of the theme changes the query when the reader chose another one.
const darkTheme = "(prefers-color-scheme: dark)";

interface Props {
  atlas: Atlas;
  view: PageView;
  alt: string;
  /** One of two. */
  beside: boolean;
}

/** The picture of the ground, with the detail that the screen has room for. It takes the theme of the page by itself. */
export function MapImages({ atlas, view, alt, beside }: Props) {
  const roomy = beside ? wideEnoughForTwo : wideScreen;
  const description = firstWords(atlas, view);
  const [wide, narrow] = [imagePathOf(atlas, view, "wide"), imagePathOf(atlas, view, "narrow")];
  return (
    <picture>
      <source media={`${darkTheme} and ${roomy}`} srcSet={`${wide}#dark`} suppressHydrationWarning />
      <source media={roomy} srcSet={wide} />
      <source media={darkTheme} srcSet={`${narrow}#dark`} suppressHydrationWarning />
      <img
        className="map-image"
        src={narrow}
        width={drawnBox.width}
        height={drawnBox.height}
        alt={atlas.words("map.picture", { title: alt, description }).trim()}
        aria-describedby={wordsId}
        fetchPriority="high"
        decoding="async"
      />
    </picture>
  );
}
