import type { ShownMarker } from "@/lib/view/clusters.ts";
import { markerTitle } from "@/lib/view/marker-name.ts";
import type { Words } from "@/lib/words/words.ts";
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
  words: Words;
}

/** As many entries fit a sheet without scrolling. */
const few = 3;

/** What a marker stands for: in a list beside it, or in a sheet on a narrow screen. */
export function OpenMarker({ marker, engine, onClose, onCloser, words }: Props) {
  const Sheet = useSheet(useMedia(narrowScreen));
  if (!marker) return null;
  const closer = (event: Event) => {
    onClose();
    onCloser(marker, event);
  };
  const content = (
    <>
      <MarkerEntries marker={marker} titled={Sheet !== null} onFollow={onClose} words={words} />
      {marker.members && (
        <button type="button" className="map-button" onClick={(event) => closer(event.nativeEvent)}>
          {words("map-live.marker.closer")}
        </button>
      )}
    </>
  );
  if (Sheet) {
    return (
      <Sheet title={markerTitle(marker, words)} brief={marker.entries.length <= few} onClose={onClose} words={words}>
        {content}
      </Sheet>
    );
  }
  return (
    <MarkerList marker={marker} engine={engine} onClose={onClose} words={words}>
      {content}
    </MarkerList>
  );
}
