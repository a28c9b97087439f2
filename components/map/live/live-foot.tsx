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

/** In a wide live map the legend and, by their button, the layers; on a narrow screen one sheet for both, under the map. */
export function LiveFoot({ state: { data, view, words }, drawn, onSwitch }: Props) {
  const Sheet = useSheet(useMedia(narrowScreen));
  const on = view.layers;
  const ofKinds = { kinds: drawn?.kinds ?? [], hollow: drawn?.hollow ?? [], marks: drawn?.marks ?? [], words };
  const list = { data, on, dates: view, ids: "live" as const, onSwitch, ...ofKinds };
  return (
    <>
      {drawn && (
        <Legend
          ids="live"
          dates={view}
          {...ofKinds}
          layers={explained(data.layers).filter(({ id }) => on.includes(id) && drawn.layers.includes(id))}
        />
      )}
      <div className="map-tools">
        {Sheet ? <LayerSheet Sheet={Sheet} {...list} /> : <LayerMenu {...list} />}
        <ShareView
          map={writeCamera(view.camera)}
          copyLink={words("map-live.copyLink")}
          share={words("map-live.share")}
        />
      </div>
    </>
  );
}
