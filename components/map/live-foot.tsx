import { serialiseView } from "@/lib/view/url-view.ts";
import type { Drawn, MapEngine } from "./engine.ts";
import { LayerMenu } from "./layer-menu.tsx";
import { LayerSheet } from "./layer-sheet.tsx";
import { explained, Legend } from "./legend.tsx";
import type { MapState } from "./map-state.ts";
import { ShareView } from "./share-view.tsx";
import { narrowScreen, useMedia } from "./use-media.ts";
import { useSheet } from "./use-sheet.ts";

interface Props {
  state: MapState;
  drawn: Drawn | null;
  engine: MapEngine | null;
  onSwitch: (id: string, shown: boolean) => void;
}

/** Under the interactive map: what its marks mean, and the layers; on a narrow screen both in one sheet. */
export function LiveFoot({ state: { data, view }, drawn, engine, onSwitch }: Props) {
  const Sheet = useSheet(useMedia(narrowScreen));
  const on = view.layers;
  const legend = drawn && (
    <Legend
      ids="live"
      dates={view}
      kinds={drawn.kinds}
      layers={explained(data.layers).filter(({ id }) => on.includes(id) && drawn.layers.includes(id))}
    />
  );
  const switches = { layers: data.layers, on, onSwitch };
  const query = () => serialiseView({ camera: engine?.camera() ?? view.camera });
  if (Sheet) {
    return (
      <>
        <LayerSheet Sheet={Sheet} legend={legend} {...switches} />
        <ShareView title={view.title} query={query} />
      </>
    );
  }
  return (
    <>
      {legend}
      <ShareView title={view.title} query={query} />
      <LayerMenu {...switches} />
    </>
  );
}
