import type { ShownMarker } from "@/lib/view/clusters.ts";
import { markerTitle } from "@/lib/view/marker-name.ts";
import type { MapEngine } from "../engine.ts";
import { useSheet } from "../sheets/use-sheet.ts";
import { narrowScreen, useMedia } from "../use-media.ts";
import { MarkerEntries } from "./marker-entries.tsx";
import { MarkerList } from "./marker-list.tsx";

interface Props {
  /** The marker whose entries are listed; nothing without one. */
  marker: ShownMarker | null;
  engine: MapEngine;
  onClose: () => void;
  /** Moves so close that the places of a cluster come apart. */
  onCloser: (marker: ShownMarker, event: Event) => void;
}

/** As many entries fit a sheet without scrolling. */
const few = 3;

/** What a marker stands for: in a list beside it, or in a sheet on a narrow screen. */
export function OpenMarker({ marker, engine, onClose, onCloser }: Props) {
  const Sheet = useSheet(useMedia(narrowScreen));
  if (!marker) return null;
  const closer = (event: Event) => {
    onClose();
    onCloser(marker, event);
  };
  const content = (
    <>
      <MarkerEntries marker={marker} titled={Sheet !== null} onFollow={onClose} />
      {marker.members && (
        <button type="button" className="map-button" onClick={(event) => closer(event.nativeEvent)}>
          Zoom in here
        </button>
      )}
    </>
  );
  if (Sheet) {
    return (
      <Sheet title={markerTitle(marker)} brief={marker.entries.length <= few} onClose={onClose}>
        {content}
      </Sheet>
    );
  }
  return (
    <MarkerList marker={marker} engine={engine} onClose={onClose}>
      {content}
    </MarkerList>
  );
}
