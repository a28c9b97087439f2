import type { Words } from "@/lib/words/words.ts";
import { ControlButton } from "./control-button.tsx";

interface Props {
  full: boolean;
  onZoom: (steps: number, event: Event) => void;
  onReset: () => void;
  onShowAll: (event: Event) => void;
  onFull: () => void;
  words: Words;
}

/** Zoom, back to the page's own view, all markers, full screen. */
export function MapControls({ full, onZoom, onReset, onShowAll, onFull, words }: Props) {
  return (
    <fieldset className="map-controls" aria-label={words("map-live.controls")}>
      <ControlButton name={words("map-live.control.zoomIn")} onPress={(event) => onZoom(1, event)}>
        <path d="M10 4v12M4 10h12" />
      </ControlButton>
      <ControlButton name={words("map-live.control.zoomOut")} onPress={(event) => onZoom(-1, event)}>
        <path d="M4 10h12" />
      </ControlButton>
      <ControlButton name={words("map-live.control.reset")} onPress={onReset}>
        <path d="M4.2 8.2a6.2 6.2 0 1 1-.2 3.3M4 3.8v4.6h4.6" />
      </ControlButton>
      <ControlButton name={words("map-live.control.showAll")} onPress={onShowAll}>
        <circle cx="5" cy="5.5" r="1.6" />
        <circle cx="14.5" cy="4.5" r="1.6" />
        <circle cx="6.5" cy="15" r="1.6" />
        <circle cx="15" cy="13.5" r="1.6" />
        <circle cx="10" cy="9.5" r="1.6" />
      </ControlButton>
      <ControlButton
        name={words(full ? "map-live.control.leaveFull" : "map-live.control.full")}
        pressed={full}
        onPress={onFull}
      >
        <path d={full ? "M8 3v5H3M12 3v5h5M8 17v-5H3M12 17v-5h5" : "M3 8V3h5M17 8V3h-5M3 12v5h5M17 12v5h-5"} />
      </ControlButton>
    </fieldset>
  );
}
