import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { DrawnSymbol } from "@/lib/cartography/drawn/index.ts";
import { drawSymbols } from "@/lib/view/draw-view.ts";
import type { Variant } from "@/lib/view/image-path.ts";
import { mapData } from "@/lib/view/map-data.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { clustersOf } from "@/lib/view/shown-markers.ts";
import { DrawnLabels } from "./drawn-labels.tsx";
import { DrawnMarkers } from "./drawn-markers.tsx";
import { MapImages } from "./map-images.tsx";

/** A view as both widths draw it. */
export interface DrawnView {
  view: PageView;
  wide: DrawnSymbol[];
  narrow: DrawnSymbol[];
}

export const drawnView = (atlas: Atlas, view: PageView): DrawnView => ({
  view,
  wide: drawSymbols(atlas, view, "wide"),
  narrow: drawSymbols(atlas, view, "narrow"),
});

interface Props {
  atlas: Atlas;
  drawn: DrawnView;
  /** The query of the page, which its links carry on. */
  address: string;
  /** What the picture shows, in words. */
  alt: string;
  /** Beside another one it is half as wide, and drawn as on small screens for longer. */
  beside?: boolean;
}

/** The ground, the names and the markers of one map, placed in the one reference box. */
export function DrawnStage({ atlas, drawn: { view, wide, narrow }, address, alt, beside = false }: Props) {
  const { markers } = mapData(atlas);
  const markersFor = (variant: Variant) => clustersOf(markers, view, { zoom: view.camera.zoom, variant });
  return (
    <div className="map-stage">
      <MapImages atlas={atlas} view={view} alt={alt} beside={beside} />
      <DrawnLabels symbols={wide} variant="wide" names={view.names} words={atlas.words} />
      <DrawnLabels symbols={narrow} variant="narrow" names={view.names} words={atlas.words} />
      <DrawnMarkers
        wide={{ symbols: wide, markers: markersFor("wide") }}
        narrow={{ symbols: narrow, markers: markersFor("narrow") }}
        address={address}
        words={atlas.words}
      />
    </div>
  );
}
