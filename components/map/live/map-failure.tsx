import { filled } from "@/lib/words/open-text.ts";
import type { HostTexts } from "./host-texts.ts";

interface Props {
  message: string;
  texts: Pick<HostTexts, "textComplete" | "retry">;
  /** The map is there all the same, without some of its words. */
  shown?: boolean;
  onRetry: () => void;
}

/** One quiet line where the map, or a part of it, cannot be shown, and a way to try again. The text beside it is complete without the map. */
export function MapFailure({ message, texts, shown = false, onRetry }: Props) {
  return (
    <div className="map-failure" role="status">
      <p>{shown ? message : filled(texts.textComplete, { problem: message })}</p>
      <button type="button" onClick={onRetry}>
        {texts.retry}
      </button>
    </div>
  );
}
