import { writeCamera } from "@/lib/address/camera-text.ts";
import { explained, Legend } from "../legend.tsx";
import { ShareView } from "../share-view.tsx";
import type { Drawn } from "./engine.ts";
import type { MapState } from "./map-state.ts";
import { LayerMenu } from "./sheets/layer-menu.tsx";
import { LayerSheet } from "./sheets/layer-sheet.tsx";
import { useSheet } from "./sheets/use-sheet.ts";
import { narrowScreen, useMedia } from "./use-media.ts";

interface Props {
  state: MapState;
  drawn: Drawn | null;
  onSwitch: (id: string, shown: boolean) => void;
}

/** Under the live map: what its marks mean, and the layers; on a narrow screen both in one sheet. */
export function LiveFoot({ state: { data, view }, drawn, onSwitch }: Props) {
  const Sheet = useSheet(useMedia(narrowScreen));
  const on = view.layers;
  const legend = drawn && (
    <Legend
      ids="live"
      dates={view}
      kinds={drawn.kinds}
      hollow={drawn.hollow}
      marks={drawn.marks}
      layers={explained(data.layers).filter(({ id }) => on.includes(id) && drawn.layers.includes(id))}
    />
  );
  const switches = { layers: data.layers, on, onSwitch, sovereignty: data.sovereignty };
  const map = writeCamera(view.camera);
  if (Sheet) {
    return (
      <>
        <LayerSheet Sheet={Sheet} legend={legend} {...switches} />
        <ShareView map={map} />
      </>
    );
  }
  return (
    <>
      {legend}
      <ShareView map={map} />
      <LayerMenu {...switches} />
    </>
  );
}
