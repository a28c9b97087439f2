import type { Atlas } from "@/lib/atlas/atlas.ts";
import { drawnBox } from "@/lib/cartography/frame.ts";
import { imagePathOf } from "@/lib/view/drawn-map.ts";
import type { PageView } from "@/lib/view/page-view.ts";

const wideScreen = "(width >= 1024px)";
const darkTheme = "(prefers-color-scheme: dark)";

/** The picture of the ground, in the reader's theme and with the detail that the screen has room for. */
export function MapImages({ atlas, view }: { atlas: Atlas; view: PageView }) {
  const path = (variant: "wide" | "narrow", theme: "light" | "dark") => imagePathOf(atlas, view, variant, theme);
  return (
    <picture>
      <source media={`${wideScreen} and ${darkTheme}`} srcSet={path("wide", "dark")} />
      <source media={wideScreen} srcSet={path("wide", "light")} />
      <source media={darkTheme} srcSet={path("narrow", "dark")} />
      <img
        className="map-image"
        src={path("narrow", "light")}
        width={drawnBox.width}
        height={drawnBox.height}
        alt={`Map: ${view.title}`}
        fetchPriority="high"
        decoding="async"
      />
    </picture>
  );
}
